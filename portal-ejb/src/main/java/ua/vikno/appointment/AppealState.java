package ua.vikno.appointment;

/** Where an appeal against a missed visit stands. */
public enum AppealState {
    NONE,
    WAITING,
    /** The visit counts no more. */
    ACCEPTED,
    DECLINED;

    /** As the columns of an appeal say it. */
    static AppealState of(boolean made, Boolean accepted) {
        if (!made) {
            return NONE;
        }
        if (accepted == null) {
            return WAITING;
        }
        return accepted ? ACCEPTED : DECLINED;
    }
}
