package ua.vikno.registry;

import java.time.Instant;

/**
 * Restricted data were opened.
 *
 * @param object {@code application}, {@code case} or {@code card}
 * @param number of the application, case or card that was opened
 * @param openedName who opened it
 * @param reason why, in their words
 */
public record OpeningView(String object, String number, String openedName, String reason, Instant openedAt) {}
