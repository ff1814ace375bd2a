package ua.vikno.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Files for the features above, which have checked who may read and write; pages go through {@link Documents} or through the
 * boundary of the feature whose file it is.
 */
@ApplicationScoped
public class DocumentStore {

    /** Largest file, bytes. */
    public static final long LIMIT = 20L << 20;

    @Inject
    StoredFiles files;

    @Inject
    BlobStore blobs;

    @Inject
    Clock clock;

    /**
     * Keeps a file in the caller's transaction.
     *
     * @param owner account of the person who may read it as their own
     * @param name as it came, of any shape
     * @param size bytes if known, −1 otherwise; only to refuse early and say how large it was
     * @throws FileTooLarge over {@link #LIMIT}
     * @throws FileTypeNotAccepted neither PDF nor JPEG nor PNG by its content
     * @throws FileDamaged empty or cut short
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DocumentView store(long owner, String name, long size, InputStream content) {
        if (size > LIMIT) {
            throw new FileTooLarge(size, LIMIT);
        }
        FileShape shape = new FileShape(content, LIMIT);
        BlobStore.StoredBlob blob = blobs.write(shape);
        FileType type = judged(shape, name);
        return files.add(new StoredFile(blob, owner, FileName.safe(name, type), type, clock.instant()))
                .view();
    }

    private static FileType judged(FileShape shape, String name) {
        if (shape.size() == 0) {
            throw FileDamaged.empty(FileName.shown(name));
        }
        FileType type = shape.type().orElseThrow(() -> refused(name));
        if (!shape.isWhole(type)) {
            throw FileDamaged.cut(FileName.shown(name));
        }
        return type;
    }

    private static RuntimeException refused(String name) {
        String kind = FileName.kind(name);
        boolean claims = List.of("PDF", "JPG", "JPEG", "PNG").contains(kind);
        return claims ? FileDamaged.cut(FileName.shown(name)) : new FileTypeNotAccepted(kind);
    }

    /** A file without its content. */
    public Optional<DocumentView> find(DocumentId id) {
        return files.find(id).map(StoredFile::view);
    }

    /** Those of the files that are there, in the order they were stored. */
    public List<DocumentView> all(Collection<DocumentId> ids) {
        return files.all(ids).stream().map(StoredFile::view).toList();
    }

    /** A file with its content, for a reader who has been checked. */
    public Optional<DocumentContent> open(DocumentId id) {
        return files.find(id).map(file -> new DocumentContent(file, blobs));
    }

    /** Removes a file, and its content if nobody else has the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(DocumentId id) {
        files.find(id).ifPresent(file -> {
            files.remove(file);
            blobs.removeUnused(file.blob());
        });
    }
}
