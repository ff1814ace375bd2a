package ua.vikno.notification;

import java.time.Instant;
import java.util.Set;

/**
 * Of what a person wants to be written to.
 *
 * @param letters false where they look into the cabinet and want no letters
 * @param kinds of which news
 * @param changedAt since when; the beginning of time where they never chose
 */
public record NewsChoice(boolean letters, Set<NewsKind> kinds, Instant changedAt) {

    /** Of those who never chose: everything. */
    static final NewsChoice EVERYTHING = new NewsChoice(true, Set.of(NewsKind.values()), Instant.EPOCH);

    public NewsChoice {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Whether a letter goes to the person.
     *
     * @param wished when they last asked for letters about this very thing; null where they never did
     */
    boolean takes(String template, Instant wished) {
        boolean asked = wished != null && !wished.isBefore(changedAt);
        return NewsKind.of(template)
                .map(kind -> (letters || asked) && kinds.contains(kind))
                .orElse(true);
    }
}
