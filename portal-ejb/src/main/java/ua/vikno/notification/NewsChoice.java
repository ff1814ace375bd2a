package ua.vikno.notification;

import java.time.Instant;
import java.util.Set;

/**
 * Of what a person wants to be told, and where.
 *
 * @param channel where news go besides the cabinet
 * @param kinds of which news
 * @param changedAt since when; the beginning of time where they never chose
 */
public record NewsChoice(NewsChannel channel, Set<NewsKind> kinds, Instant changedAt) {

    /** Of those who never chose: letters about everything. */
    static final NewsChoice EVERYTHING = new NewsChoice(NewsChannel.EMAIL, Set.of(NewsKind.values()), Instant.EPOCH);

    public NewsChoice {
        kinds = Set.copyOf(kinds);
    }

    /** Whether they are told anywhere but in the cabinet. */
    public boolean letters() {
        return channel != NewsChannel.CABINET;
    }

    /**
     * Whether a letter goes to the person.
     *
     * @param wished when they last asked for letters about this very thing; null where they never did
     */
    boolean takes(String template, Instant wished) {
        boolean asked = wished != null && !wished.isBefore(changedAt);
        return NewsKind.of(template)
                .map(kind -> (letters() || asked) && kinds.contains(kind))
                .orElse(true);
    }

    /** Whether it goes as a short text. */
    boolean takesAsText(String template) {
        return channel == NewsChannel.SMS
                && NewsKind.of(template).map(kinds::contains).orElse(true);
    }
}
