package ua.vikno.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Contents in PostgreSQL, 256 KB a row. */
@ApplicationScoped
class DatabaseBlobs implements BlobStore {

    static final int CHUNK = 256 * 1024;

    @PersistenceContext
    EntityManager em;

    @Inject
    Chunks chunks;

    @Inject
    ChunkReading reading;

    @Inject
    Clock clock;

    @Override
    public StoredBlob write(InputStream content) {
        long id = begin();
        MessageDigest digest = sha256();
        long size = writeChunks(id, content, digest);
        String sha256 = HexFormat.of().formatHex(digest.digest());
        lock(sha256);
        List<?> twins = em.createNativeQuery("select id from document.blob where sha256 = ?1")
                .setParameter(1, sha256)
                .getResultList();
        if (!twins.isEmpty()) {
            delete(id);
            return new StoredBlob(((Number) twins.get(0)).longValue(), sha256, size);
        }
        em.createNativeQuery("update document.blob set sha256 = ?2, size = ?3 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, sha256)
                .setParameter(3, size)
                .executeUpdate();
        return new StoredBlob(id, sha256, size);
    }

    @Override
    public InputStream read(long blob, long from, long length) {
        return new ChunkedContent(n -> reading.piece(blob, n), CHUNK, from, length);
    }

    @Override
    public void removeUnused(StoredBlob blob) {
        lock(blob.sha256());
        em.createNativeQuery("delete from document.blob b where b.id = ?1"
                        + " and not exists (select 1 from document.file f where f.blob_id = b.id)")
                .setParameter(1, blob.id())
                .executeUpdate();
    }

    private long begin() {
        Number id = (Number)
                em.createNativeQuery("insert into document.blob (chunk_size, stored_at) values (?1, ?2) returning id")
                        .setParameter(1, CHUNK)
                        .setParameter(2, OffsetDateTime.now(clock))
                        .getSingleResult();
        return id.longValue();
    }

    private long writeChunks(long id, InputStream content, MessageDigest digest) {
        byte[] buffer = new byte[CHUNK];
        long size = 0;
        try {
            int read = content.readNBytes(buffer, 0, CHUNK);
            for (int n = 0; read > 0; n++) {
                digest.update(buffer, 0, read);
                chunks.add(id, n, read == CHUNK ? buffer : Arrays.copyOf(buffer, read));
                size += read;
                read = content.readNBytes(buffer, 0, CHUNK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return size;
    }

    private void delete(long id) {
        em.createNativeQuery("delete from document.blob where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** One writer or remover of a content at a time, so that a content found is not gone a moment later. */
    private void lock(String sha256) {
        em.createNativeQuery("select pg_advisory_xact_lock(?1)::text")
                .setParameter(1, Long.parseUnsignedLong(sha256.substring(0, 16), 16))
                .getSingleResult();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
