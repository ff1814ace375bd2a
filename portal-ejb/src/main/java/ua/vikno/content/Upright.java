package ua.vikno.content;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A telephone keeps a picture as its sensor saw it and notes beside how to turn it (Exif). We keep no notes, so it is turned. */
final class Upright {

    /** Needs no turning. */
    static final int AS_IT_IS = 1;

    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_HEADER = 6;
    private static final int ENTRY = 12;

    private Upright() {}

    /** 1 to 8 as Exif counts; 1, upright, where nothing readable says otherwise. */
    static int orientation(byte[] jpeg) {
        ByteBuffer file = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
            int marker = jpeg[at + 1] & 0xff;
            int length = file.getShort(at + 2) & 0xffff;
            if (marker == START_OF_SCAN || length < 2 || at + 2 + length > jpeg.length) {
                return AS_IT_IS;
            }
            if (marker == APP1 && isExif(jpeg, at + 4, length - 2)) {
                return read(file.slice(at + 4 + EXIF_HEADER, length - 2 - EXIF_HEADER));
            }
            at += 2 + length;
        }
        return AS_IT_IS;
    }

    private static boolean isExif(byte[] jpeg, int at, int length) {
        return length > EXIF_HEADER + 8
                && jpeg[at] == 'E'
                && jpeg[at + 1] == 'x'
                && jpeg[at + 2] == 'i'
                && jpeg[at + 3] == 'f';
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return AS_IT_IS;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry > tiff.limit() - ENTRY) {
                return AS_IT_IS;
            }
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = tiff.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : AS_IT_IS;
            }
        }
        return AS_IT_IS;
    }

    /** Whether its width and height change places. */
    static boolean isLying(int orientation) {
        return orientation >= 5;
    }

    /** The picture as people mean it. */
    static BufferedImage turned(BufferedImage picture, int orientation) {
        if (orientation == AS_IT_IS) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turn = transform(orientation, width, height);
        boolean lying = isLying(orientation);
        BufferedImage upright =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(picture, 0, 0, null);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(plain, upright);
    }

    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
