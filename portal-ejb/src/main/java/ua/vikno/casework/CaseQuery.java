package ua.vikno.casework;

/**
 * What of the list of cases is asked for.
 *
 * @param part which cases
 * @param urgency of these, those whose term ends so soon; null for all
 * @param words number of the case or application, applicant, service; empty for all
 * @param order which come first
 * @param first row to begin with, 0 for the first
 * @param size rows wanted, at most 100
 */
public record CaseQuery(Part part, Urgency urgency, String words, Order order, int first, int size) {

    private static final int MOST = 100;

    /** Parts of the list. */
    public enum Part {
        /** The provider works on them. */
        IN_WORK,
        /** Their prints wait at an office. */
        WAITING,
        /** Nothing more is owed. */
        CLOSED,
        ALL
    }

    /** Orders of rows. */
    public enum Order {
        NEWEST,
        OLDEST,
        /** The nearest end of the term first. */
        TERM,
        /** The farthest end of the term first. */
        TERM_FROM_LAST,
        APPLICANT,
        APPLICANT_FROM_LAST
    }

    /** Of a part, whatever their urgency. */
    public CaseQuery(Part part, String words, Order order, int first, int size) {
        this(part, null, words, order, first, size);
    }

    public CaseQuery {
        words = words == null ? "" : words.strip();
        first = Math.max(0, first);
        size = Math.max(1, Math.min(MOST, size));
    }
}
