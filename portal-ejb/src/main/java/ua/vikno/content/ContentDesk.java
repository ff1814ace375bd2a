package ua.vikno.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/** Editors write pieces: every saving is an edition of its own, and nothing of it is shown before somebody publishes it. */
@Stateless
public class ContentDesk {

    private static final int HISTORY = 20;

    @Inject
    PieceRows rows;

    @Inject
    PieceListing listing;

    @Inject
    PictureRows pictures;

    @Inject
    ContentScope scope;

    @Inject
    Catalogue catalogue;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** One's centre's pieces, what was changed last first. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Page<PieceRow> list(@NotNull PieceQuery query, int page) {
        return listing.list(scope.centre(), query, Math.max(1, page), clock.instant());
    }

    /** One piece with its newest edition. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public PieceCard piece(long id) {
        Piece piece = scope.piece(id);
        Edition latest = rows.edition(piece, piece.edition);
        Map<Long, PictureView> shown = latest.picture == null ? Map.of() : pictures.views(List.of(latest.picture));
        return new PieceCard(
                piece.id,
                piece.kind,
                piece.slug,
                piece.training,
                piece.version,
                latest.view(),
                shown.get(latest.picture == null ? Long.valueOf(0) : latest.picture),
                rows.publications(piece).stream().map(Publication::view).toList(),
                piece.dated,
                isSeen(piece));
    }

    private boolean isSeen(Piece piece) {
        return piece.dated != null && !piece.dated.isAfter(clock.instant());
    }

    /**
     * Begins a piece.
     *
     * @param slug its name in addresses; empty to make one of the title
     * @return its id
     * @throws PieceRefused it cannot be kept as it is
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public long create(@NotNull ContentKind kind, @NotNull String slug, @NotNull PieceEdit edit) {
        long centre = scope.centre();
        String name = slug.isEmpty() ? free(centre, Slugs.of(edit.title().uk())) : slug;
        require(centre, kind, edit, nameFaults(centre, name));
        Piece piece = new Piece(centre, kind, name, false, clock.instant());
        rows.add(piece);
        rows.add(new Edition(piece, edit, actor.get(), null));
        audit.record(AuditEntry.of("content.created", ContentScope.KIND, piece.id));
        return piece.id;
    }

    /**
     * Saves what was written as the next edition; what is shown stays as it is.
     *
     * @param version over which it was written
     * @param slug its name in addresses; one that people have seen stays
     * @throws PieceChangedMeanwhile somebody else saved in between
     * @throws PieceRefused it cannot be kept as it is
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void save(long id, long version, @NotNull String slug, @NotNull PieceEdit edit) {
        Piece piece = scope.piece(id);
        piece.require(version);
        boolean renamed = !slug.isEmpty() && !slug.equals(piece.slug) && !isSeen(piece);
        require(piece.centre, piece.kind, edit, renamed ? nameFaults(piece.centre, slug) : List.of());
        boolean same = edit.equals(rows.edition(piece, piece.edition).words());
        if (renamed) {
            piece.rename(slug);
        }
        if (!same) {
            piece.next(clock.instant());
            rows.add(new Edition(piece, edit, actor.get(), null));
        }
        if (renamed || !same) {
            audit.record(AuditEntry.of("content.saved", ContentScope.KIND, id));
        }
    }

    /** Editions of a piece, the newest first. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Page<EditionView> history(long id, int page) {
        return rows.editions(scope.piece(id), Math.max(1, page), HISTORY);
    }

    /** What an edition changed in the one before it; nothing for the first. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public List<FieldDifference> differences(long id, int number) {
        Piece piece = scope.piece(id);
        PieceEdit newer = edition(piece, number).words();
        return number <= 1
                ? List.of()
                : FieldDifference.between(edition(piece, number - 1).words(), newer);
    }

    /**
     * Makes an older edition the newest one again; what is shown stays as it is.
     *
     * @throws PieceChangedMeanwhile somebody else saved in between
     * @throws NotFound there is no such edition
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void restore(long id, long version, int number) {
        Piece piece = scope.piece(id);
        piece.require(version);
        PieceEdit words = edition(piece, number).words();
        if (!words.equals(edition(piece, piece.edition).words())) {
            piece.next(clock.instant());
            rows.add(new Edition(piece, words, actor.get(), number));
            audit.record(AuditEntry.of("content.restored", ContentScope.KIND, id));
        }
    }

    private Edition edition(Piece piece, int number) {
        return rows.findEdition(piece, number).orElseThrow(() -> new NotFound("content.reason.no-piece"));
    }

    private void require(long centre, ContentKind kind, PieceEdit edit, List<PieceFault> others) {
        List<PieceFault> faults = new ArrayList<>(PieceRules.faults(kind, edit));
        faults.addAll(others);
        if (!edit.service().isEmpty()
                && ServiceCode.of(edit.service()).flatMap(catalogue::service).isEmpty()) {
            faults.add(PieceFault.of("service", "service"));
        }
        if (edit.picture() != null && pictures.ofCentre(edit.picture(), centre).isEmpty()) {
            faults.add(PieceFault.of("picture", "picture"));
        }
        if (!faults.isEmpty()) {
            throw new PieceRefused(faults);
        }
    }

    private List<PieceFault> nameFaults(long centre, String slug) {
        if (!Slugs.fits(slug)) {
            return List.of(PieceFault.of("slug", "slug", Slugs.LONGEST));
        }
        return rows.isTaken(centre, slug) ? List.of(PieceFault.of("slug", "slug-taken")) : List.of();
    }

    /** The name itself, or with the day where another piece has it already. */
    private String free(long centre, String slug) {
        if (!rows.isTaken(centre, slug)) {
            return slug;
        }
        Instant now = clock.instant();
        String end = "-" + Long.toString(now.toEpochMilli(), Character.MAX_RADIX);
        return slug.substring(0, Math.min(slug.length(), Slugs.LONGEST - end.length())) + end;
    }
}
