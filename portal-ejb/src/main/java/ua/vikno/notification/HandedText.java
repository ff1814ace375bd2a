package ua.vikno.notification;

import java.time.Instant;

/**
 * A text in the hands of a gateway.
 *
 * @param row id of its row
 * @param handedAt which handing over this is
 */
record HandedText(long row, String provider, Instant handedAt, ShortText text, AskedText asked) {}
