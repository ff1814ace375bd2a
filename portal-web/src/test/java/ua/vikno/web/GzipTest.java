package ua.vikno.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTest {

    @Test
    void whatIsCompressedComesBackWhole() throws IOException {
        byte[] words = "Площа Центральна, 1; ".repeat(500).getBytes(StandardCharsets.UTF_8);
        byte[] small = Gzip.of(words);
        assertTrue(small.length < words.length / 10);
        assertArrayEquals(words, whole(small));
        assertArrayEquals(new byte[0], whole(Gzip.of(new byte[0])));
    }

    private static byte[] whole(byte[] small) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(small))) {
            return in.readAllBytes();
        }
    }
}
