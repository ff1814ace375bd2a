package ua.vikno.organisation;

/**
 * Says that an office receives otherwise on some days.
 *
 * @param days from when until when; both ends are known
 * @param times on each of them; none means closed
 * @param reason for people
 */
public record AddSpecialHours(DaySpan days, OpenTimes times, TypedWords reason) {}
