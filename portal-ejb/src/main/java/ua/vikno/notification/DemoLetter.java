package ua.vikno.notification;

import java.time.Instant;

/**
 * A letter that came to somebody of the demo run.
 *
 * @param file its name in the folder, newest last by name
 * @param to e-mail address it came to
 * @param at when it was written
 */
public record DemoLetter(String file, String to, String subject, String body, Instant at) {}
