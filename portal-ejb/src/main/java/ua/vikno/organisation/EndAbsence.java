package ua.vikno.organisation;

import java.time.LocalDate;

/**
 * Sets the last day of an absence; one that has not begun by then is dropped.
 *
 * @param staff id of the line
 * @param version of the line as it was seen
 * @param absence id of the absence
 * @param lastDay yesterday at the earliest
 */
public record EndAbsence(long staff, long version, long absence, LocalDate lastDay) {}
