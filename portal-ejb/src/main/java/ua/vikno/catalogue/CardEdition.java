package ua.vikno.catalogue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A published edition of a card, as its history shows it.
 *
 * @param authors names of those who wrote it; empty for one that came with the program
 * @param publisher who published it; empty as well
 * @param publishedAt null as well
 */
public record CardEdition(
        int edition,
        LocalDate from,
        String authors,
        String publisher,
        Instant publishedAt,
        String note,
        Standing standing) {

    /** Whether an edition holds. */
    public enum Standing {
        /** It will, from its day on. */
        PLANNED,
        /** It does. */
        HOLDS,
        /** It did, or a newer one came before its day. */
        FORMER
    }
}
