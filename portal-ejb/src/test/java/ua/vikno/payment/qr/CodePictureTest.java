package ua.vikno.payment.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.kernel.CodePicture;

/** The drawing, with the white circle over its middle as pages show it, is read back to the exact address. */
class CodePictureTest {

    private static final int SCALE = 6;
    /** As {@code portal:payCode} draws it. */
    private static final double CIRCLE = 4.4;

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 56, 80, 120})
    void isReadToTheExactAddress(int length) throws ReaderException {
        String address = TransferCodeTest.code("Навчальне казначейство/22012500", "щ".repeat(length), 16640)
                .address()
                .orElseThrow();
        CodePicture picture = CodePicture.of(address).orElseThrow();
        Result read = read(picture);
        assertEquals(address, read.getText());
        assertEquals("M", read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
        assertTrue(picture.version() <= 17, "version " + picture.version());
        assertEquals(17 + 4 * picture.version() + 8, picture.size());
    }

    @Test
    void theLongestAddressStillFitsTheLargestVersion() throws ReaderException {
        String longest = TransferCode.ADDRESS + "a".repeat(TransferCode.LONGEST - TransferCode.ADDRESS.length());
        CodePicture picture = CodePicture.of(longest).orElseThrow();
        assertEquals(17, picture.version());
        assertEquals(longest, read(picture).getText());
        assertEquals(Optional.empty(), CodePicture.of(longest + "a"), "one character more needs version 18");
    }

    @Test
    void whatIsFarTooLongHasNoPicture() {
        assertEquals(Optional.empty(), CodePicture.of("a".repeat(5_000)));
    }

    @Test
    void keepsAQuietZoneOfFourModules() {
        CodePicture picture = CodePicture.of("https://vikno.example").orElseThrow();
        Matcher run = RUN.matcher(picture.path());
        assertTrue(run.find());
        do {
            int x = Integer.parseInt(run.group(1));
            int y = Integer.parseInt(run.group(2));
            assertFalse(x < 4 || y < 4 || x + Integer.parseInt(run.group(3)) > picture.size() - 4);
            assertTrue(y < picture.size() - 4);
        } while (run.find());
        assertEquals("", RUN.matcher(picture.path()).replaceAll(""), "nothing else is drawn");
    }

    private static Result read(CodePicture picture) throws ReaderException {
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(raster(picture))));
    }

    private static LuminanceSource raster(CodePicture picture) {
        int side = picture.size() * SCALE;
        byte[] light = new byte[side * side];
        Arrays.fill(light, (byte) 255);
        Matcher run = RUN.matcher(picture.path());
        while (run.find()) {
            int from = Integer.parseInt(run.group(1)) * SCALE;
            int width = Integer.parseInt(run.group(3)) * SCALE;
            int top = Integer.parseInt(run.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(light, y * side + from, y * side + from + width, (byte) 0);
            }
        }
        circle(light, side);
        return new PlanarYUVLuminanceSource(light, side, side, 0, 0, side, side, false);
    }

    private static void circle(byte[] light, int side) {
        double middle = side / 2.0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (Math.hypot(x + 0.5 - middle, y + 0.5 - middle) <= CIRCLE * SCALE) {
                    light[y * side + x] = (byte) 255;
                }
            }
        }
    }
}
