package ua.vikno.cityplan.sheet;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import ua.vikno.cityplan.drawing.Typeface;

/** The two typefaces of one document; each embeds just the letters asked for. */
final class PdfFonts {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final PDType0Font regular;
    private final PDType0Font bold;
    private final String regularName;
    private final String boldName;

    PdfFonts(PDDocument document, PDResources resources) throws IOException {
        regular = PDType0Font.load(document, Typeface.REGULAR.trueType(), true);
        bold = PDType0Font.load(document, Typeface.BOLD.trueType(), true);
        regularName = "/" + resources.add(regular).getName();
        boldName = "/" + resources.add(bold).getName();
    }

    /** Puts the letters used into the document; nothing may be written after it. */
    void embed() throws IOException {
        regular.subset();
        bold.subset();
    }

    String name(boolean isBold) {
        return isBold ? boldName : regularName;
    }

    /** The text as glyph numbers in hexadecimal, and a note to embed them. */
    String codes(boolean isBold, String text) {
        PDType0Font font = isBold ? bold : regular;
        Typeface letters = Typeface.of(isBold);
        StringBuilder codes = new StringBuilder(text.length() * 4);
        text.codePoints().forEach(c -> {
            font.addToSubset(c);
            int id = letters.glyph(c).id();
            for (int shift = 12; shift >= 0; shift -= 4) {
                codes.append(HEX[id >> shift & 15]);
            }
        });
        return codes.toString();
    }
}
