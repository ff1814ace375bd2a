package ua.vikno.document;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A part of a content, of which one chunk is in memory at a time. */
final class ChunkedContent extends InputStream {

    private final IntFunction<byte[]> chunks;
    private final int chunkSize;
    private final long end;
    private long position;
    private int loaded = -1;
    private byte[] chunk = {};

    ChunkedContent(IntFunction<byte[]> chunks, int chunkSize, long from, long length) {
        this.chunks = chunks;
        this.chunkSize = chunkSize;
        this.position = from;
        this.end = from + length;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (position >= end) {
            return -1;
        }
        load((int) (position / chunkSize));
        int at = (int) (position % chunkSize);
        int count = (int) Math.min(Math.min(length, chunk.length - at), end - position);
        System.arraycopy(chunk, at, buffer, offset, count);
        position += count;
        return count;
    }

    private void load(int n) {
        if (n != loaded) {
            chunk = chunks.apply(n);
            loaded = n;
        }
    }
}
