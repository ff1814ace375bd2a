package ua.vikno.content;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads a picture somebody gave: its kind by the content, its size by the header before a pixel is decoded, and never more pixels than
 * the widest page needs.
 */
final class PictureReader {

    /** Largest file, bytes. */
    static final int LIMIT = 10 << 20;

    /** Most pixels, millions of them. */
    static final int MOST_MEGAPIXELS = 40;

    /** A narrower picture would be a stain on a page. */
    static final int NARROWEST = 320;

    private static final int MILLION = 1_000_000;

    private PictureReader() {}

    /**
     * The picture, upright, its longer side at most twice as long as asked.
     *
     * @param name as the browser sent it, only for words
     * @param widest the widest it will be drawn
     */
    static BufferedImage read(byte[] file, String name, int widest) {
        if (file.length > LIMIT) {
            throw PictureRefused.bytes(LIMIT >> 20);
        }
        String format = format(file).orElseThrow(() -> PictureRefused.kind(name));
        ImageReader reader = reader(format);
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            requireSize(reader.getWidth(0), reader.getHeight(0));
            int turn = format.equals("jpeg") ? Upright.orientation(file) : Upright.AS_IT_IS;
            int across = Upright.isLying(turn) ? reader.getHeight(0) : reader.getWidth(0);
            int step = Math.max(1, across / (2 * widest));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return Upright.turned(reader.read(0, param), turn);
        } catch (PictureRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // decoders throw whatever they meet in a file that somebody made or a connection cut
            throw PictureRefused.damaged();
        } finally {
            reader.dispose();
        }
    }

    private static void requireSize(int width, int height) {
        long pixels = (long) width * height;
        if (pixels > (long) MOST_MEGAPIXELS * MILLION) {
            throw PictureRefused.pixels((pixels + MILLION / 2) / MILLION, MOST_MEGAPIXELS);
        }
        if (width < NARROWEST || height < 1) {
            throw PictureRefused.narrow(width, NARROWEST);
        }
    }

    /** What the content is, whatever its name says. */
    private static Optional<String> format(byte[] file) {
        if (begins(file, 0, 0xff, 0xd8, 0xff)) {
            return Optional.of("jpeg");
        }
        if (begins(file, 0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
            return Optional.of("png");
        }
        boolean webp = begins(file, 0, 'R', 'I', 'F', 'F') && begins(file, 8, 'W', 'E', 'B', 'P');
        return webp ? Optional.of("webp") : Optional.empty();
    }

    private static boolean begins(byte[] file, int at, int... magic) {
        if (file.length < at + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((file[at + i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Readers of the JDK by their format; ours by its class, since a server does not look for it in an application's libraries. */
    private static ImageReader reader(String format) {
        if (format.equals("webp")) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        Iterator<ImageReader> found = ImageIO.getImageReadersByFormatName(format);
        return found.next();
    }
}
