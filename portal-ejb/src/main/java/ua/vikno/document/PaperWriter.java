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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes text on A4 pages, top to bottom, with embedded fonts, so that it can be searched and copied, and with tags, so that it
 * can be read aloud: headings, paragraphs, lists, tables.
 */
public final class PaperWriter implements AutoCloseable {

    private static final float MARGIN = 56;
    private static final float BOTTOM = 56;
    private static final float INDENT = 14;
    private static final float SIZE = 9.5f;
    private static final float LEADING = 1.4f;
    private static final float CELL_GAP = 6;

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private final PaperTags tags;
    private PDPage sheet;
    private PDPageContentStream page;
    private PDStructureElement list;
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
        tags = new PaperTags(document, title, language);
        turn();
    }

    private PDFont font(String resource) throws IOException {
        try (InputStream file = PaperWriter.class.getResourceAsStream(resource)) {
            return PDType0Font.load(document, file, true);
        }
    }

    /** The heading of the whole. */
    public void title(String words) throws IOException {
        block("H1", bold, 17, 0, words);
        y -= 4;
    }

    /** A heading, never alone at the end of a page. */
    public void heading(String words) throws IOException {
        y -= 12;
        if (y < BOTTOM + 40) {
            turn();
        }
        block("H2", bold, 12.5f, 0, words);
        y -= 2;
    }

    /** A heading within what the one before it is about. */
    public void subheading(String words) throws IOException {
        y -= 6;
        if (y < BOTTOM + 30) {
            turn();
        }
        block("H3", bold, 10.5f, 0, words);
    }

    /** A line, broken where it does not fit; depth moves it in. */
    public void line(int depth, String words) throws IOException {
        block("P", regular, SIZE, depth * INDENT, words);
    }

    /** An item of a list; items that follow one another are one list. */
    public void item(String words) throws IOException {
        PDStructureElement items = list == null ? tags.block("L") : list;
        PDStructureElement item = tags.within(items, "LI");
        write(tags.within(item, "LBody"), regular, SIZE, INDENT, "• " + words);
        list = items;
    }

    /** Room between lines that do not belong together. */
    public void gap() {
        y -= SIZE * .7f;
    }

    /**
     * A table whose head names the columns; no row is torn apart by a page.
     *
     * @param shares parts of the width, one a column, that make 1 together
     */
    public void table(List<String> head, List<List<String>> rows, float... shares) throws IOException {
        list = null;
        PDStructureElement table = tags.block("Table");
        row(table, head, bold, shares);
        for (List<String> cells : rows) {
            row(table, cells, regular, shares);
        }
        y -= SIZE;
    }

    private void row(PDStructureElement table, List<String> cells, PDFont font, float[] shares) throws IOException {
        float whole = PDRectangle.A4.getWidth() - 2 * MARGIN;
        List<List<String>> broken = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            broken.add(broken(font, SIZE, whole * shares[i] - CELL_GAP, printable(font, cells.get(i))));
            lines = Math.max(lines, broken.get(i).size());
        }
        float height = lines * SIZE * LEADING + CELL_GAP;
        if (y - height < BOTTOM) {
            turn();
        }
        PDStructureElement row = tags.within(table, "TR");
        float x = MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            tags.begin(font == bold ? tags.columnHead(row) : tags.within(row, "TD"), sheet, page);
            for (int line = 0; line < broken.get(i).size(); line++) {
                show(
                        font,
                        SIZE,
                        x,
                        y - (line + 1) * SIZE * LEADING,
                        broken.get(i).get(line));
            }
            tags.end(page);
            x += whole * shares[i];
        }
        y -= height;
        rule(whole);
    }

    private void rule(float width) throws IOException {
        tags.ornament(page);
        page.setLineWidth(.5f);
        page.moveTo(MARGIN, y);
        page.lineTo(MARGIN + width, y);
        page.stroke();
        tags.end(page);
    }

    private void block(String kind, PDFont font, float size, float indent, String words) throws IOException {
        list = null;
        write(tags.block(kind), font, size, indent, words);
    }

    private void write(PDStructureElement element, PDFont font, float size, float indent, String words)
            throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN - indent;
        if (y < BOTTOM + size) {
            turn();
        }
        tags.begin(element, sheet, page);
        for (String line : broken(font, size, width, printable(font, words))) {
            if (y < BOTTOM + size) {
                tags.end(page);
                turn();
                tags.begin(element, sheet, page);
            }
            y -= size * LEADING;
            show(font, size, MARGIN + indent, y, line);
        }
        tags.end(page);
    }

    private void show(PDFont font, float size, float x, float at, String line) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, at);
        page.showText(line);
        page.endText();
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
        sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        tags.page(sheet);
        page = new PDPageContentStream(document, sheet);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    /** Ends the paper. */
    public void save(OutputStream out) throws IOException {
        page.close();
        tags.finish();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
