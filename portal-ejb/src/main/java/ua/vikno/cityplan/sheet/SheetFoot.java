package ua.vikno.cityplan.sheet;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.vikno.cityplan.drawing.Typeface;

/** The foot of the sheet: scale bar, stamp with signatures, code to check it, control length, what it is not. */
final class SheetFoot {

    private static final double STAMP_LEFT = 104;
    private static final double STAMP_RIGHT = 176;
    private static final double STAMP_TOP = 54;
    private static final double QR = 24;
    private static final String SOFT = "text-soft";

    private final SheetPen pen;
    private final PdfInk ink;
    private final SheetTexts texts;

    SheetFoot(SheetPen pen, SheetTexts texts) {
        this.pen = pen;
        this.ink = pen.ink();
        this.texts = texts;
    }

    void draw(double metresPerMillimetre) {
        scaleBar(SheetLayout.LEFT, 49.6, metresPerMillimetre);
        stamp();
        code();
        control();
    }

    /** Five centimetres of ground, the first one in fifths. */
    private void scaleBar(double left, double y, double metresPerMillimetre) {
        ink.fill("ink");
        for (int i = 0; i < 5; i++) {
            if (i % 2 == 0) {
                ink.box(left + i * 2, y, 2, 1.3);
            }
        }
        ink.box(left + 20, y, 10, 1.3);
        ink.box(left + 40, y, 10, 1.3);
        ink.paint("f");
        ink.squareStroke("ink", 0.15);
        ink.box(left, y, 50, 1.3);
        ink.line(left + 10, y, left + 10, y + 1.3);
        ink.paint("S");
        for (int i = 0; i <= 5; i++) {
            String number = trimmed(i * 10 * metresPerMillimetre) + (i == 5 ? " м" : "");
            pen.centred(number, left + i * 10 + (i == 5 ? 1 : 0), y + 2.2, 2.1, false, "ink");
        }
        pen.left(texts.ground(), left + 57, y, 2.5);
    }

    private static String trimmed(double metres) {
        return metres == Math.rint(metres)
                ? Long.toString(Math.round(metres))
                : Double.toString(metres).replace('.', ',');
    }

    private void stamp() {
        double wide = STAMP_RIGHT - STAMP_LEFT;
        double y = STAMP_TOP;
        ink.squareStroke("ink", 0.25);
        ink.box(STAMP_LEFT, 14, wide, STAMP_TOP - 14);
        ink.paint("S");
        double line = y - 2.9;
        for (String fact : texts.facts()) {
            for (String part : SheetPen.wrap(fact, 2, false, wide - 3, 3)) {
                pen.left(part, STAMP_LEFT + 1.5, line, 2);
                line -= 2.7;
            }
        }
        signature(texts.executor(), 23.5);
        signature(texts.head(), 14);
    }

    private void signature(SheetTexts.Signature signature, double bottom) {
        double wide = STAMP_RIGHT - STAMP_LEFT;
        double first = STAMP_LEFT + 37;
        double second = STAMP_LEFT + 57;
        ink.squareStroke("ink", 0.15);
        ink.line(STAMP_LEFT, bottom + 9.5, STAMP_LEFT + wide, bottom + 9.5);
        ink.line(first, bottom, first, bottom + 9.5);
        ink.line(second, bottom, second, bottom + 9.5);
        ink.paint("S");
        pen.left(signature.role(), STAMP_LEFT + 1.5, bottom + 7.1, 1.8, false, SOFT);
        List<String> position = SheetPen.wrap(
                signature.position(), 2, false, 34.5, signature.name().isEmpty() ? 2 : 1);
        double y = bottom + 4.5;
        for (String part : position) {
            pen.left(part, STAMP_LEFT + 1.5, y, 2);
            y -= 2.5;
        }
        if (!signature.name().isEmpty()) {
            pen.left(SheetPen.wrap(signature.name(), 2.2, true, 34.5, 1).get(0), STAMP_LEFT + 1.5, y, 2.2, true, "ink");
        }
        pen.left(texts.signatureWord(), first + 1.2, bottom + 7.1, 1.8, false, SOFT);
        pen.left(texts.date(), second + 1, bottom + 1.6, 2);
    }

    private void code() {
        double left = SheetLayout.RIGHT - QR;
        if (!texts.verifyUrl().isEmpty()) {
            squares(left, STAMP_TOP - QR);
        }
        double y = STAMP_TOP - QR - 3.2;
        pen.left(texts.verify(), left, y, 2.1, true, "ink");
        double line = y - 2.8;
        for (String part : broken(texts.verifyUrl(), QR + 0.5)) {
            pen.left(part, left, line, 1.8);
            line -= 2.2;
        }
        pen.left(texts.code(), left, line - 0.6, 2, true, "ink");
    }

    /** An address has no spaces to break at: after a slash, where one is near enough. */
    private static List<String> broken(String url, double room) {
        List<String> lines = new ArrayList<>();
        String rest = url;
        while (!rest.isEmpty() && lines.size() < 4) {
            int fits = rest.length();
            while (Typeface.REGULAR.width(rest.substring(0, fits), 1.8) > room) {
                fits--;
            }
            int slash = rest.lastIndexOf('/', fits - 1) + 1;
            int end = fits < rest.length() && slash > fits / 2 ? slash : fits;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return lines;
    }

    private void squares(double left, double bottom) {
        try {
            BitMatrix bits = new QRCodeWriter()
                    .encode(
                            texts.verifyUrl(),
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
            double unit = QR / bits.getWidth();
            ink.fill("ink");
            for (int row = 0; row < bits.getHeight(); row++) {
                for (int from = 0; from < bits.getWidth(); from++) {
                    int to = from;
                    while (to < bits.getWidth() && bits.get(to, row)) {
                        to++;
                    }
                    if (to > from) {
                        ink.box(left + from * unit, bottom + QR - (row + 1) * unit, (to - from) * unit, unit + 0.01);
                        from = to;
                    }
                }
            }
            ink.paint("f");
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "The address to check the sheet does not fit into a code: " + texts.verifyUrl(), e);
        }
    }

    private void control() {
        double y = 8.6;
        double left = SheetLayout.LEFT;
        ink.squareStroke("ink", 0.2);
        ink.line(left, y, left + 100, y);
        ink.line(left, y - 1, left, y + 1);
        ink.line(left + 50, y - 0.6, left + 50, y + 0.6);
        ink.line(left + 100, y - 1, left + 100, y + 1);
        ink.paint("S");
        pen.left(texts.control(), left, y - 3.2, 2, false, SOFT);
        pen.right(texts.survey(), SheetLayout.RIGHT, y - 3.2, 2, false, SOFT);
        if (!texts.training().isEmpty()) {
            pen.right(texts.training(), SheetLayout.RIGHT, y - 0.4, 2.6, true, "training");
        }
    }
}
