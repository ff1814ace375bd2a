package ua.vikno.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.vikno.kernel.BusinessException;

/** Files that the store takes from nobody, by their names, with what it says to each. */
public final class RefusedFiles {

    private RefusedFiles() {}

    /** Name of the file → its refusal. */
    public static Map<String, BusinessException> all() {
        Map<String, BusinessException> refused = new LinkedHashMap<>();
        put(refused, "Порожній.pdf", 0, new byte[0]);
        put(refused, "Обрізаний.pdf", -1, "%PDF-1.7 і нічого далі".getBytes(StandardCharsets.UTF_8));
        put(refused, "Картинка.png", -1, SampleFiles.svg());
        put(refused, "План.svg", -1, SampleFiles.svg());
        put(refused, "без кінця", -1, SampleFiles.svg());
        put(refused, "Завеликий.pdf", DocumentStore.LIMIT + 1, new byte[0]);
        put(refused, "Потік.pdf", -1, new byte[(int) DocumentStore.LIMIT + 1]);
        return refused;
    }

    private static void put(Map<String, BusinessException> refused, String name, long size, byte[] content) {
        DocumentStore store = new DocumentStore();
        store.blobs = new Drain();
        try {
            store.store(1, name, size, new ByteArrayInputStream(content));
            throw new AssertionError(name + " was taken");
        } catch (BusinessException refusal) {
            refused.put(name, refusal);
        }
    }

    /** Reads to the end and keeps nothing. */
    private static final class Drain implements BlobStore {

        @Override
        public StoredBlob write(InputStream content) {
            try {
                return new StoredBlob(1, "", content.transferTo(java.io.OutputStream.nullOutputStream()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public InputStream read(long blob, long from, long length) {
            throw new IllegalStateException("nothing is kept");
        }

        @Override
        public void removeUnused(StoredBlob blob) {
            throw new IllegalStateException("nothing is kept");
        }
    }
}
