package ua.vikno.registry;

import java.time.Instant;

/**
 * Restricted data were opened.
 *
 * @param object {@code application} or {@code case}
 * @param number of the application or case that was opened
 * @param openedName who opened it
 * @param reason why, in their words
 */
public record OpeningView(String object, String number, String openedName, String reason, Instant openedAt) {}
