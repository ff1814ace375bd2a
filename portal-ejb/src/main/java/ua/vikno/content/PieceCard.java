package ua.vikno.content;

import java.time.Instant;
import java.util.List;

/**
 * A piece as its editors see it.
 *
 * @param version an act says which one it was made over
 * @param latest the newest edition
 * @param picture of the newest edition; null for none
 * @param publications the latest beginning first
 * @param seen whether people could have read it already, so that its address stays
 */
public record PieceCard(
        long id,
        ContentKind kind,
        String slug,
        boolean training,
        long version,
        EditionView latest,
        PictureView picture,
        List<PublicationView> publications,
        Instant dated,
        boolean seen) {

    public PieceCard {
        publications = List.copyOf(publications);
    }

    /** Where people read it, or will. */
    public String address() {
        return kind.address(slug);
    }
}
