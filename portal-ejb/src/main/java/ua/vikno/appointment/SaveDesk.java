package ua.vikno.appointment;

import java.util.Set;

/**
 * A desk as it shall be.
 *
 * @param office id of the office
 * @param id of the desk; 0 for a new one
 * @param label what is written over it, at most 20 characters
 * @param topics ids of what is done at it
 * @param week when it is staffed from today on
 * @param version of the desk as it was seen; anything for a new one
 */
public record SaveDesk(long office, long id, String label, Set<Long> topics, WeekHours week, long version) {

    private static final int LONGEST = 20;

    public SaveDesk {
        label = label.strip();
        if (label.isEmpty() || label.length() > LONGEST) {
            throw new ScheduleUnfit("label");
        }
        topics = Set.copyOf(topics);
    }
}
