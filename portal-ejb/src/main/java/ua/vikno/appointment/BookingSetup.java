package ua.vikno.appointment;

import java.util.List;

/**
 * How an office takes bookings, with all that the chief should look at.
 *
 * @param rules null where nobody has set them: the office takes no bookings
 * @param booking null where the rules are
 * @param version of the rules; goes back with a change
 */
public record BookingSetup(
        long office,
        ReceptionRules rules,
        BookingRules booking,
        long version,
        List<TopicSetup> topics,
        List<ScheduleWarning> warnings) {}
