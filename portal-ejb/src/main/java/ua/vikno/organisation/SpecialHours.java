package ua.vikno.organisation;

import ua.vikno.kernel.Bilingual;

/**
 * Days on which an office receives otherwise than in its week.
 *
 * @param id of the row
 * @param days from when until when; both ends are known
 * @param times on each of them; none means closed
 * @param reason for people
 */
public record SpecialHours(long id, DaySpan days, OpenTimes times, Bilingual reason) {}
