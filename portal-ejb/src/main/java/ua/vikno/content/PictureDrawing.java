package ua.vikno.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws a picture anew in the widths pages ask for, as JPEG on white: nothing of the file but its look is left. */
final class PictureDrawing {

    /** For a telephone, for a page, for a page on a sharp screen. */
    static final List<Integer> WIDTHS = List.of(480, 960, 1440);

    private static final float QUALITY = 0.84f;

    private PictureDrawing() {}

    /**
     * One width of a picture.
     *
     * @param jpeg the file
     */
    record Drawn(int width, int height, byte[] jpeg) {}

    /** The narrowest first; never wider than the picture is. */
    static List<Drawn> draw(BufferedImage picture) {
        List<Drawn> drawn = new ArrayList<>();
        int widest = Math.min(picture.getWidth(), WIDTHS.get(WIDTHS.size() - 1));
        for (int width : WIDTHS) {
            if (width < widest) {
                drawn.add(drawn(picture, width));
            }
        }
        drawn.add(drawn(picture, widest));
        return drawn;
    }

    private static Drawn drawn(BufferedImage picture, int width) {
        int height = Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth()));
        BufferedImage current = picture;
        // halving keeps what one great step would skip
        while (current.getWidth() > 2 * width) {
            current = scaled(current, current.getWidth() / 2, Math.max(1, current.getHeight() / 2));
        }
        return new Drawn(width, height, jpeg(scaled(current, width, height)));
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return scaled;
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
