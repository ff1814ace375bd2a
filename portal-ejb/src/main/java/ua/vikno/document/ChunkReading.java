package ua.vikno.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Pieces of a content while it is being sent, when the act that opened it is over: a page sends bytes, and only an enterprise
 * bean reaches the database from there. Reached through {@link DocumentContent}, which a checked reader was given.
 */
@Stateless
public class ChunkReading {

    @Inject
    Chunks chunks;

    /** A piece of a content, 0-based. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] piece(long blob, int n) {
        return chunks.get(blob, n);
    }
}
