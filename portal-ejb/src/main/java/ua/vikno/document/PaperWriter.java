package ua.vikno.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes lines of text on A4 pages, top to bottom, with embedded fonts, so that the text can be searched and copied. */
public final class PaperWriter implements AutoCloseable {

    private static final float MARGIN = 56;
    private static final float BOTTOM = 56;
    private static final float INDENT = 14;
    private static final float SIZE = 9.5f;

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private PDPageContentStream page;
    private float y;

    /**
     * A paper with its first page.
     *
     * @param title as programs show it
     * @param language {@code uk} or {@code en}: of what is written
     */
    public PaperWriter(String title, String language) throws IOException {
        regular = font("/fonts/DejaVuSansCondensed.ttf");
        bold = font("/fonts/DejaVuSansCondensed-Bold.ttf");
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
        turn();
    }

    private PDFont font(String resource) throws IOException {
        try (InputStream file = PaperWriter.class.getResourceAsStream(resource)) {
            return PDType0Font.load(document, file, true);
        }
    }

    /** The heading of the whole. */
    public void title(String words) throws IOException {
        write(bold, 17, 0, words);
        y -= 4;
    }

    /** A heading, never alone at the end of a page. */
    public void heading(String words) throws IOException {
        y -= 12;
        if (y < BOTTOM + 40) {
            turn();
        }
        write(bold, 12.5f, 0, words);
        y -= 2;
    }

    /** A line, broken where it does not fit; depth moves it in. */
    public void line(int depth, String words) throws IOException {
        write(regular, SIZE, depth * INDENT, words);
    }

    /** Room between lines that do not belong together. */
    public void gap() {
        y -= SIZE * .7f;
    }

    private void write(PDFont font, float size, float indent, String words) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN - indent;
        for (String line : broken(font, size, width, printable(font, words))) {
            if (y < BOTTOM + size) {
                turn();
            }
            y -= size * 1.4f;
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(MARGIN + indent, y);
            page.showText(line);
            page.endText();
        }
    }

    private static List<String> broken(PDFont font, float size, float width, String words) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && width(font, size, line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(font, size, line.toString()) > width) {
                int fits = fitting(font, size, width, line.toString());
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many characters of a word without spaces go on a line, never half of one. */
    private static int fitting(PDFont font, float size, float width, String word) throws IOException {
        int fits = word.offsetByCodePoints(0, 1);
        float used = width(font, size, word.substring(0, fits));
        while (fits < word.length()) {
            int next = word.offsetByCodePoints(fits, 1);
            used += width(font, size, word.substring(fits, next));
            if (used > width) {
                break;
            }
            fits = next;
        }
        return fits;
    }

    private static float width(PDFont font, float size, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** What the typeface cannot draw is shown as a box, not lost. */
    private static String printable(PDFont font, String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(c -> {
            String letter = Character.toString(c);
            shown.append(draws(font, letter) ? letter : "□");
        });
        return shown.toString();
    }

    private static boolean draws(PDFont font, String letter) {
        try {
            font.getStringWidth(letter);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    /** Ends the paper. */
    public void save(OutputStream out) throws IOException {
        page.close();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
