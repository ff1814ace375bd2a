package ua.vikno.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import ua.vikno.kernel.Page;

/** What is shown on the site's own portal at this moment, for everyone. */
@Stateless
public class Published {

    /** Most rows of one page of a list. */
    public static final int MOST = 100;

    @Inject
    PublishedRows rows;

    @Inject
    PictureRows pictures;

    @Inject
    Clock clock;

    /**
     * News and notices, the newest first; other kinds in their editors' order.
     *
     * @param number of the page, 1 for the first
     * @param size rows of a page, at most {@link #MOST}
     */
    @PermitAll
    public Page<PieceView> list(@NotNull Set<ContentKind> kinds, int number, int size) {
        return rows.list(kinds, Math.max(1, number), Math.min(MOST, Math.max(1, size)), clock.instant());
    }

    /** One piece by the name in its address. */
    @PermitAll
    public Optional<PieceView> piece(@NotNull Set<ContentKind> kinds, @NotNull String slug) {
        return Slugs.fits(slug) ? rows.piece(kinds, slug, clock.instant()) : Optional.empty();
    }

    /** The instruction of a service, where there is one. */
    @PermitAll
    public Optional<PieceView> instruction(@NotNull String service) {
        return rows.instruction(service, clock.instant());
    }

    /** The newest notice «До уваги громадян»: the one banner of the first page. */
    @PermitAll
    public Optional<PieceView> banner() {
        return rows.list(Set.of(ContentKind.NOTICE), 1, 1, clock.instant()).rows().stream()
                .findFirst();
    }

    /** A picture in one width by its digest; JPEG. */
    @PermitAll
    public Optional<byte[]> picture(@NotNull String digest) {
        return pictures.bytes(digest);
    }
}
