package ua.vikno.notification;

import java.time.Instant;

/**
 * One plain-text letter as a courier takes it.
 *
 * @param id the same at every attempt
 * @param to e-mail address
 * @param language {@code uk} or {@code en}
 * @param subject one line
 * @param body plain text
 * @param written when the person was to be told
 */
public record Letter(String id, String to, String language, String subject, String body, Instant written) {}
