package ua.vikno.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Watches a content flow by: refuses it past the limit and keeps its two ends, by which the type is told and a file cut on
 * its way is known.
 */
final class FileShape extends FilterInputStream {

    private static final int END = 2048;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] JPEG_END = {(byte) 0xff, (byte) 0xd9};

    private final long limit;
    private final byte[] head = new byte[END];
    private final byte[] tail = new byte[END];
    private long size;

    FileShape(InputStream content, long limit) {
        super(content);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = Math.max(0, read - END); i < read; i++) {
            tail[(int) ((size + i) % END)] = buffer[offset + i];
        }
        if (read > 0 && size < END) {
            System.arraycopy(buffer, offset, head, (int) size, (int) Math.min(read, END - size));
        }
        size += Math.max(0, read);
        if (size > limit) {
            throw new FileTooLarge(-1, limit);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Bytes seen so far. */
    long size() {
        return size;
    }

    /** What the head says the content is. */
    Optional<FileType> type() {
        if (startsWith(PNG)) {
            return Optional.of(FileType.PNG);
        }
        if (startsWith(JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        return latin(head, 1024).contains("%PDF-") ? Optional.of(FileType.PDF) : Optional.empty();
    }

    /** Whether the other end is there too, and a picture has a size. */
    boolean isWhole(FileType type) {
        String end = latin(orderedTail(), END);
        return switch (type) {
            case PDF -> end.contains("%%EOF");
            case JPEG -> end.contains(new String(JPEG_END, StandardCharsets.ISO_8859_1));
            case PNG -> end.contains("IEND") && latin(head, 16).endsWith("IHDR") && number(16) > 0 && number(20) > 0;
        };
    }

    private boolean startsWith(byte[] magic) {
        return size >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private int number(int at) {
        return (head[at] & 0xff) << 24 | (head[at + 1] & 0xff) << 16 | (head[at + 2] & 0xff) << 8 | head[at + 3] & 0xff;
    }

    private byte[] orderedTail() {
        if (size <= END) {
            return Arrays.copyOf(tail, (int) size);
        }
        byte[] ordered = new byte[END];
        for (int i = 0; i < END; i++) {
            ordered[i] = tail[(int) ((size + i) % END)];
        }
        return ordered;
    }

    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }
}
