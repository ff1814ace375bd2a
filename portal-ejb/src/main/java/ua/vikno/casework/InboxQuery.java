package ua.vikno.casework;

/**
 * What of the inbox is asked for.
 *
 * @param tab which applications
 * @param words service, applicant or number; empty for all
 * @param sphere id of the sphere; null for all
 * @param order which come first within a group
 * @param holding by who works on them
 * @param page 1 for the first
 */
public record InboxQuery(Tab tab, String words, Long sphere, Order order, Holding holding, int page) {

    /** Rows on a page. */
    public static final int SIZE = 50;

    /** Parts of the inbox. */
    public enum Tab {
        /** Waiting to be registered. */
        NEW,
        /** Registered today, by anyone of the centre. */
        REGISTERED_TODAY,
        /** With the person to be corrected. */
        AT_APPLICANT,
        /** Refused before they were registered. */
        REFUSED
    }

    /** Orders of rows. */
    public enum Order {
        NEWEST,
        OLDEST
    }

    public InboxQuery {
        words = words == null ? "" : words.strip();
        page = Math.max(1, tab == Tab.REFUSED ? Math.min(InboxSql.MOST / SIZE, page) : page);
    }

    /** Whoever works on them. */
    public InboxQuery(Tab tab, String words, Long sphere, Order order, int page) {
        this(tab, words, sphere, order, Holding.ANY, page);
    }

    /** All new applications, newest first. */
    public static InboxQuery all() {
        return new InboxQuery(Tab.NEW, "", null, Order.NEWEST, 1);
    }
}
