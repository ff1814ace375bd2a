package ua.vikno.content;

import java.time.Instant;

/**
 * When an edition is, was or will be shown.
 *
 * @param edition its number
 * @param until null where no end is set
 * @param publisher who decided so; empty for what came with the portal
 */
public record PublicationView(int edition, Instant from, Instant until, String publisher) {

    public boolean isShownAt(Instant now) {
        return !from.isAfter(now) && (until == null || until.isAfter(now));
    }

    public boolean isAhead(Instant now) {
        return from.isAfter(now);
    }
}
