package ua.vikno.organisation;

/**
 * Gives a duty.
 *
 * @param staff id of the line
 * @param version of the line as it was seen
 * @param role a name of {@link ua.vikno.kernel.Role}
 * @param centre id of the centre
 * @param office id of the office, null where the role is not bound to one
 * @param provider id of the provider, null where it is the centre's own duty
 * @param days from when until when
 */
public record GiveDuty(long staff, long version, String role, long centre, Long office, Long provider, DaySpan days) {}
