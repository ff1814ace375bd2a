package ua.vikno.notification;

import java.time.Instant;

/**
 * A short text that came to a telephone of the demo run.
 *
 * @param provider through whom
 * @param parts in how many parts
 */
public record DemoText(String provider, String from, String to, String body, int parts, Instant at) {}
