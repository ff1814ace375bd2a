package ua.vikno.notification;

import java.time.Instant;
import ua.vikno.document.DocumentContent;

/**
 * One plain-text letter as a courier takes it.
 *
 * @param id the same at every attempt
 * @param to e-mail address
 * @param language {@code uk} or {@code en}
 * @param subject one line
 * @param body plain text
 * @param written when the person was to be told
 * @param enclosure a file that goes with it; null for none
 */
public record Letter(
        String id,
        String to,
        String language,
        String subject,
        String body,
        Instant written,
        DocumentContent enclosure) {}
