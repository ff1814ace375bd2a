package ua.vikno.kernel;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Optional;

/**
 * A QR symbol as a drawing whose unit is one module.
 *
 * @param version of the symbol, 17 at most
 * @param size modules on a side, with the quiet zone
 * @param path dark modules as the data of an SVG path, in runs
 */
public record CodePicture(int version, int size, String path) {

    /** Largest version that the National Bank allows in its payment code, and that is read from paper without trouble. */
    private static final int LARGEST_VERSION = 17;

    private static final int QUIET = 4;

    /** The symbol of a text, correction M; empty where it needs a larger version. */
    public static Optional<CodePicture> of(String text) {
        try {
            QRCode code = Encoder.encode(text, ErrorCorrectionLevel.M);
            int version = code.getVersion().getVersionNumber();
            return version > LARGEST_VERSION
                    ? Optional.empty()
                    : Optional.of(
                            new CodePicture(version, code.getMatrix().getWidth() + 2 * QUIET, runs(code.getMatrix())));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    private static String runs(ByteMatrix matrix) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int x = 0;
            while (x < matrix.getWidth()) {
                int end = endOfRun(matrix, x, y);
                if (end > x) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h')
                            .append(end - x)
                            .append("v1h")
                            .append(x - end)
                            .append('z');
                }
                x = Math.max(end, x + 1);
            }
        }
        return path.toString();
    }

    private static int endOfRun(ByteMatrix matrix, int from, int y) {
        int end = from;
        while (end < matrix.getWidth() && matrix.get(end, y) == 1) {
            end++;
        }
        return end;
    }
}
