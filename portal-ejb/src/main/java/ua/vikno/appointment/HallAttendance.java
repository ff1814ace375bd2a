package ua.vikno.appointment;

import java.util.Collection;
import java.util.Set;

/** What the hall knows of visits whose day is over; filled by the feature that gives tickets. */
public interface HallAttendance {

    /**
     * Those of some visits whose people did not come: no ticket was given for them, though the hall gave tickets that day and never stood
     * still. By ids, in one statement.
     */
    Set<Long> missed(Collection<Long> visits);
}
