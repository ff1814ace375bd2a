package ua.vikno.submission;

import java.util.Collection;
import java.util.Map;

/** What is known of fees of applications; filled by the feature that keeps fees. */
public interface FeeStanding {

    /** By id of the application, in one statement; those without a fee are not in it. */
    Map<Long, State> of(Collection<Long> applications);

    /** Where a fee stands, as who registers the application has to know it. */
    enum State {
        /** Nobody has told the amount. */
        AWAITED,
        DUE,
        /** A receipt came, nobody has looked yet. */
        RECEIPT,
        /** The person asked to be exempt, nobody has answered yet. */
        CLAIMED,
        PAID,
        EXEMPT,
        /** Given back, or no more due. */
        NONE
    }
}
