package ua.vikno.content;

/**
 * What to list.
 *
 * @param words in the Ukrainian or English title; empty for all
 * @param kind null for all
 * @param standing null for all
 */
public record PieceQuery(String words, ContentKind kind, Standing standing) {

    private static final int LONGEST = 100;

    /** How a piece stands. */
    public enum Standing {
        SHOWN,
        PLANNED,
        HIDDEN
    }

    public PieceQuery {
        words = new Wording(words, "").uk();
        words = words.substring(0, Math.min(words.length(), LONGEST));
    }
}
