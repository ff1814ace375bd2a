package ua.vikno.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.ChangeFeed;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;

/** Decides which edition is shown when. */
@Stateless
public class ContentPublishing {

    /** Announced of a piece whenever what people read of it changes, by an editor's act or by the clock. */
    public static final String CHANGED = "content.changed";

    @Inject
    PieceRows rows;

    @Inject
    ContentScope scope;

    @Inject
    ChangeFeed feed;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Shows the newest edition from a moment on; until then what is shown stays. Another plan for the piece is dropped.
     *
     * @param version of the piece as its publisher saw it
     * @param from null for now
     * @param until null for no end
     * @throws PieceChangedMeanwhile somebody saved in between: what would be shown is not what was seen
     * @throws PieceRefused the moments do not follow one another, it would be an empty page, or it is for somebody else to publish
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void publish(long id, long version, Instant from, Instant until) {
        Instant now = clock.instant();
        Piece piece = scope.piece(id);
        piece.require(version);
        PieceRules.requireReady(piece.kind, rows.edition(piece, piece.edition).words());
        if (isForAnother(piece)) {
            throw new PieceRefused(List.of(PieceFault.of("", "own-work")));
        }
        Instant begin = from == null ? now : from;
        requireOrder(now, begin, until);
        clear(rows.notEnded(piece, now), begin, now);
        rows.write();
        piece.showFrom(begin, now);
        rows.add(new Publication(piece, begin, until, actor.get(), now));
        announce("content.published", id);
    }

    /** The centre wants two people to have read a text, and the person looking wrote this one. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public boolean isForAnother(long id) {
        return isForAnother(scope.piece(id));
    }

    private boolean isForAnother(Piece piece) {
        return rows.isByTwo(piece.centre) && rows.isWrittenBy(piece, actor.get().account());
    }

    /** Shows the piece no more, from this moment on, and drops what was planned. Twice is once. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void withdraw(long id, long version) {
        Instant now = clock.instant();
        Piece piece = scope.piece(id);
        piece.require(version);
        List<Publication> standing = rows.notEnded(piece, now);
        if (!standing.isEmpty()) {
            clear(standing, now, now);
            piece.withdraw(now);
            rows.write();
            announce("content.withdrawn", id);
        }
    }

    private static void requireOrder(Instant now, Instant from, Instant until) {
        if (from.isBefore(now)) {
            throw new PieceRefused(List.of(PieceFault.of("fromDay", "past")));
        }
        if (until != null && !until.isAfter(from)) {
            throw new PieceRefused(List.of(PieceFault.of("untilDay", "order")));
        }
    }

    /** What is shown ends where the next begins, and what was only planned is dropped. */
    private void clear(List<Publication> standing, Instant end, Instant now) {
        for (Publication publication : standing) {
            boolean begun = publication.fromAt.isBefore(now);
            if (!begun) {
                rows.remove(publication);
            } else if (publication.untilAt == null || publication.untilAt.isAfter(end)) {
                publication.endAt(end);
            }
        }
    }

    private void announce(String act, long id) {
        audit.record(AuditEntry.of(act, ContentScope.KIND, id));
        feed.announce(CHANGED, String.valueOf(id));
    }
}
