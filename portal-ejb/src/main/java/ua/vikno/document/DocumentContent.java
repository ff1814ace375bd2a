package ua.vikno.document;

import java.io.InputStream;

/** A stored file with its content, which is read from the store as it is asked for. */
public final class DocumentContent {

    private final DocumentView view;
    private final long blob;
    private final BlobStore blobs;

    DocumentContent(StoredFile file, BlobStore blobs) {
        this.view = file.view();
        this.blob = file.blobId;
        this.blobs = blobs;
    }

    public DocumentView view() {
        return view;
    }

    /** The whole content from its beginning. */
    public InputStream read() {
        return read(0, view.size());
    }

    /**
     * A part of the content.
     *
     * @param from first byte, 0-based
     * @param length bytes; what lies past the end is left out
     */
    public InputStream read(long from, long length) {
        if (from < 0 || length < 0) {
            throw new IllegalArgumentException("Not a part of a file: " + from + ", " + length);
        }
        long start = Math.min(from, view.size());
        return blobs.read(blob, start, Math.min(length, view.size() - start));
    }
}
