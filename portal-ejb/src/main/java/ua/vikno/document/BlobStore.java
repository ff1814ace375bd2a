package ua.vikno.document;

import java.io.InputStream;

/** Where contents lie. The database is one such place; a store with the S3 protocol can be another. */
interface BlobStore {

    /** Writes a content once: an equal one that is there already is used again. */
    StoredBlob write(InputStream content);

    /**
     * Reads a part of a content lazily, a chunk at a time.
     *
     * @param from first byte, 0-based
     * @param length bytes to read at most
     */
    InputStream read(long blob, long from, long length);

    /** Removes a content that no file uses any more. */
    void removeUnused(StoredBlob blob);

    /**
     * A content in its place.
     *
     * @param id key of the content
     * @param size bytes
     */
    record StoredBlob(long id, String sha256, long size) {}
}
