package ua.vikno.content;

import java.time.Instant;

/**
 * A piece as everyone reads it now.
 *
 * @param training an invented one of the demo community, to be marked so
 * @param published when it was first shown
 * @param changed when this edition was first shown; the same moment for the first one
 */
public record PieceView(
        long id,
        ContentKind kind,
        String slug,
        Wording title,
        Wording lead,
        Wording body,
        String service,
        String url,
        PictureView picture,
        Wording alt,
        boolean training,
        Instant published,
        Instant changed) {

    /** Where it is read, without the language. */
    public String address() {
        return kind.address(slug);
    }

    /** Whether what is read now is not what was read first. */
    public boolean isCorrected() {
        return changed.isAfter(published);
    }
}
