package ua.vikno.organisation;

import java.util.Optional;

/**
 * What of the staff register is asked for.
 *
 * @param words surname, given name, patronymic or their beginnings; empty for all
 * @param role with this role today; empty for any
 * @param office code of the office with a duty there today; empty for any
 * @param state where the line stands today; empty for any
 * @param page 1 for the first
 */
public record StaffQuery(
        String words, Optional<String> role, Optional<String> office, Optional<StaffState> state, int page) {

    /** Rows on a page. */
    public static final int SIZE = 20;

    private static final int LONGEST = 100;

    public StaffQuery {
        String tidy = words == null ? "" : words.strip().replace("\0", "");
        words = tidy.length() <= LONGEST ? tidy : tidy.substring(0, LONGEST);
        page = Math.max(1, page);
    }
}
