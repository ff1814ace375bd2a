package ua.vikno.organisation;

import java.time.LocalDate;

/**
 * Sets the last day of a duty; one that has not begun by then is dropped.
 *
 * @param staff id of the line
 * @param version of the line as it was seen
 * @param duty id of the duty
 * @param lastDay yesterday at the earliest: what was is not written anew
 */
public record EndDuty(long staff, long version, long duty, LocalDate lastDay) {}
