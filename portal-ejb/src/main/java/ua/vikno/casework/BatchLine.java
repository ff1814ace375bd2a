package ua.vikno.casework;

/**
 * What became of one of the applications that were to be registered together.
 *
 * @param application its number as it was asked for
 * @param caseNumber empty where it was not registered
 * @param word what the outcome names: the holder, who was faster; empty where it names nothing
 * @param check that does not hold; null for the other outcomes
 */
public record BatchLine(String application, Outcome outcome, String caseNumber, String word, ReviewCheck check) {

    /** What became of it. */
    public enum Outcome {
        REGISTERED,
        /** Somebody else had registered it. */
        ALREADY,
        /** It does not wait any more. */
        GONE,
        /** There is none of this number in the centre. */
        UNKNOWN,
        /** It is for another service than the first. */
        OTHER_SERVICE,
        /** Another clerk works on it. */
        HELD,
        /** A check does not hold. */
        REFUSED,
        /** The person's data are restricted: it is opened with a reason, one at a time. */
        RESTRICTED,
        /** Something went wrong; it still waits. */
        FAILED
    }

    static BatchLine of(String application, Outcome outcome) {
        return new BatchLine(application, outcome, "", "", null);
    }

    /** It is a case now, made by this act or earlier. */
    public boolean isRegistered() {
        return outcome == Outcome.REGISTERED;
    }
}
