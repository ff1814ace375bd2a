package ua.vikno.appointment;

import java.time.Instant;

/**
 * A time somebody chose.
 *
 * @param office id of the office
 * @param from when the visit begins
 */
public record ChosenTime(long office, Instant from) {}
