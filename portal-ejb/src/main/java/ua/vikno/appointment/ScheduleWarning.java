package ua.vikno.appointment;

/**
 * What the chief should look at before people book.
 *
 * @param about of which topic or desk; empty where it is about the office
 */
public record ScheduleWarning(Kind kind, String about) {

    /** Least reception hours of a week, and the hour until which one day lasts. */
    static final int LEAST_HOURS = 35;

    static final int LATE_HOUR = 20;

    /** What is amiss. */
    public enum Kind {
        /** No desk of the centre does the topic. */
        TOPIC_UNSERVED,
        /** The desk has no hours. */
        DESK_WITHOUT_HOURS,
        /** Nothing is done at the desk. */
        DESK_WITHOUT_TOPICS,
        /** The office receives people less than so many hours a week. */
        FEW_HOURS,
        /** On no day it does until the evening. */
        NO_LATE_DAY
    }
}
