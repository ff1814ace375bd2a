package ua.vikno.organisation;

import java.util.List;

/**
 * Records that somebody is away and who stands in.
 *
 * @param staff id of the line
 * @param version of the line as it was seen
 * @param kind why they are away
 * @param days from when until when; both ends are known
 * @param standIns who has which of their duties on these days
 */
public record RecordAbsence(long staff, long version, AbsenceKind kind, DaySpan days, List<StandIn> standIns) {

    public RecordAbsence {
        standIns = List.copyOf(standIns);
    }

    /**
     * One duty in other hands.
     *
     * @param duty id of a duty of the absent person
     * @param substitute id of the line of who has it
     */
    public record StandIn(long duty, long substitute) {}
}
