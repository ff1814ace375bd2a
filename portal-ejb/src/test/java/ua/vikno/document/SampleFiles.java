package ua.vikno.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Small files of the kinds the portal takes, and of some it does not. */
public final class SampleFiles {

    private SampleFiles() {}

    /** A file with both ends of a PDF and noise of this many bytes between them. */
    public static byte[] pdf(int noise) {
        return joined(text("%PDF-1.7\n"), noise(noise), text("\nstartxref\n9\n%%EOF\n"));
    }

    public static byte[] png() {
        byte[] magic = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13};
        return joined(magic, text("IHDR"), new byte[] {0, 0, 0, 2, 0, 0, 0, 3}, noise(90), text("IEND"), new byte[4]);
    }

    public static byte[] jpeg() {
        return joined(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, noise(500), new byte[] {
            (byte) 0xff, (byte) 0xd9
        });
    }

    public static byte[] svg() {
        return text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
