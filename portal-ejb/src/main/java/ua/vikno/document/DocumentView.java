package ua.vikno.document;

import java.time.Instant;

/**
 * A stored file without its content.
 *
 * @param owner account of the person whose file it is
 * @param name name for people, safe to use in a header and on a disk
 * @param type what the content is
 * @param size bytes
 * @param sha256 digest of the content, 64 hexadecimal digits
 */
public record DocumentView(
        DocumentId id, long owner, String name, FileType type, long size, String sha256, Instant storedAt) {}
