package ua.vikno.organisation;

/**
 * All that is known of an office.
 *
 * @param office where it is
 * @param centre whose office it is
 * @param facts what it is like to come there
 * @param schedule when it receives people
 * @param revision counts changes of all this; goes with every change, so that nobody overwrites another's
 */
public record OfficeProfile(
        OfficeView office, CentreView centre, OfficeFacts facts, OfficeSchedule schedule, long revision) {}
