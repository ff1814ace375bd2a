package ua.vikno.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures are judged by their content and header, turned upright, drawn anew. */
class PicturesTest {

    /** Of 10 × 10 and of 400 × 300 pixels, all of one blue. */
    private static final String SMALL_WEBP = "UklGRh4AAABXRUJQVlA4TBEAAAAvCUACAAdQpV70s/+BiOh/AAA=";

    private static final String WEBP = "UklGRigAAABXRUJQVlA4TBwAAAAvj8FKAAdQpV70s/8BAUnS//9kRP8z/vOf/2cK";

    @Test
    void aPictureIsDrawnInThreeWidths() throws IOException {
        List<PictureDrawing.Drawn> drawn = PictureDrawing.draw(read(file(2000, 1000, "jpg"), "фото.jpg"));
        assertEquals(
                List.of(480, 960, 1440),
                drawn.stream().map(PictureDrawing.Drawn::width).toList());
        for (PictureDrawing.Drawn one : drawn) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(one.jpeg()));
            assertEquals(one.width(), image.getWidth());
            assertEquals(one.width() / 2, image.getHeight());
        }
    }

    @Test
    void aSmallOneIsNotBlownUp() throws IOException {
        assertEquals(
                List.of(480, 700),
                PictureDrawing.draw(read(file(700, 500, "png"), "план.png")).stream()
                        .map(PictureDrawing.Drawn::width)
                        .toList());
        assertEquals(
                List.of(330),
                PictureDrawing.draw(read(file(330, 500, "png"), "план.png")).stream()
                        .map(PictureDrawing.Drawn::width)
                        .toList());
    }

    @Test
    void whatIsSeenThroughStandsOnWhite() throws IOException {
        BufferedImage clear = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        byte[] jpeg =
                PictureDrawing.draw(read(encoded(clear, "png"), "x.png")).get(0).jpeg();
        Color seen = new Color(ImageIO.read(new ByteArrayInputStream(jpeg)).getRGB(200, 200));
        assertTrue(seen.getRed() > 250 && seen.getBlue() > 250, seen.toString());
    }

    @Test
    void nothingOfTheFileButItsLookIsLeft() throws IOException {
        byte[] told = withExif(file(800, 600, "jpg"), 1, "Київ, вул. Липова, 17");
        assertTrue(new String(told, StandardCharsets.UTF_8).contains("Липова"));
        PictureDrawing.draw(read(told, "x.jpg"))
                .forEach(one -> assertFalse(new String(one.jpeg(), StandardCharsets.UTF_8).contains("Липова")));
    }

    /** Red is the upper left corner of what was seen. */
    @ParameterizedTest
    @CsvSource({
        "1,left,top",
        "2,right,top",
        "3,right,bottom",
        "4,left,bottom",
        "5,left,top",
        "6,right,top",
        "7,right,bottom",
        "8,left,bottom"
    })
    void aTurnedOneStandsUpright(int orientation, String side, String edge) throws IOException {
        BufferedImage seen = read(withExif(file(800, 400, "jpg"), orientation, ""), "x.jpg");
        assertEquals(orientation >= 5 ? 400 : 800, seen.getWidth());
        int x = side.equals("left") ? 20 : seen.getWidth() - 20;
        int y = edge.equals("top") ? 20 : seen.getHeight() - 20;
        Color corner = new Color(seen.getRGB(x, y));
        assertTrue(corner.getRed() > 200 && corner.getGreen() < 90, corner.toString());
    }

    @Test
    void sixtyMegapixelsAreRefusedByTheHeader() throws IOException {
        assertReason("pixels", pngHeader(10_000, 6_000), "велике.png", 60L, 40);
        assertReason("pixels", pngHeader(Integer.MAX_VALUE, 1_000_000), "бомба.png", 2147483647L, 40);
    }

    @Test
    void aPictureIsToldByItsContent() {
        byte[] pdf = "%PDF-1.7\n1 0 obj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        assertReason("disguised", pdf, "скан.jpg");
        assertReason("disguised", "<svg onload=alert(1)>".getBytes(StandardCharsets.US_ASCII), "x.PNG");
        assertReason("kind", pdf, "скан.pdf");
        assertReason("kind", new byte[0], "порожній");
        assertReason("narrow", Base64.getDecoder().decode(SMALL_WEBP), "x.webp", 10, 320);
    }

    @Test
    void webpIsReadToo() throws IOException {
        BufferedImage seen = read(Base64.getDecoder().decode(WEBP), "x.webp");
        assertEquals(400, seen.getWidth());
        assertEquals(new Color(0x17, 0x4a, 0x9f), new Color(seen.getRGB(200, 150)));
    }

    @Test
    void aDamagedOneIsRefused() throws IOException {
        byte[] whole = file(800, 600, "png");
        assertReason("damaged", Arrays.copyOf(whole, whole.length / 2), "x.png");
        assertReason("damaged", Arrays.copyOf(whole, 20), "x.png");
        assertReason("damaged", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0}, "x.jpg");
        assertReason("bytes", new byte[PictureReader.LIMIT + 1], "x.jpg", 10);
    }

    private static void assertReason(String reason, byte[] file, String name, Object... arguments) {
        PictureRefused refused = assertThrows(PictureRefused.class, () -> read(file, name));
        assertEquals("content.reason.picture." + reason, refused.messageKey());
        if (arguments.length > 0) {
            assertEquals(
                    List.of(arguments).toString(), List.of(refused.arguments()).toString());
        }
    }

    private static BufferedImage read(byte[] file, String name) {
        return PictureReader.read(file, name, 1440);
    }

    private static byte[] file(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        return encoded(image, format);
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, file));
        return file.toByteArray();
    }

    /** The signature and the header of a PNG, and nothing after it. */
    private static byte[] pngHeader(int width, int height) {
        ByteBuffer chunk = ByteBuffer.allocate(17);
        chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        chunk.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(chunk.array());
        ByteBuffer file = ByteBuffer.allocate(8 + 4 + 17 + 4);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a});
        file.putInt(13).put(chunk.array()).putInt((int) sum.getValue());
        return file.array();
    }

    /** The same picture with notes of a camera: how it was held, and a text. */
    private static byte[] withExif(byte[] jpeg, int orientation, String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer notes = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + words.length);
        notes.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        notes.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        notes.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        notes.putShort((short) orientation).putShort((short) 0).putInt(0).put(words);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + notes.capacity());
        file.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (notes.capacity() + 2));
        file.put(notes.array()).put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }
}
