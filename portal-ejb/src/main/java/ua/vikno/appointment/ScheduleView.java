package ua.vikno.appointment;

import java.util.List;

/**
 * How an office receives people.
 *
 * @param rules null where nobody has set them: the office takes no bookings
 * @param version of the rules; goes back with a change
 * @param topics what people of the centre come for
 * @param closed days to come on which it receives nobody
 */
public record ScheduleView(
        long office,
        ReceptionRules rules,
        long version,
        List<TopicView> topics,
        List<DeskView> desks,
        List<ClosedDay> closed) {}
