package ua.vikno.cityplan.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface of maps and sheets, parsed once and only read afterwards; a document embeds the glyphs it uses. */
public final class Typeface {

    public static final Typeface REGULAR = new Typeface("/fonts/DejaVuSansCondensed.ttf");
    public static final Typeface BOLD = new Typeface("/fonts/DejaVuSansCondensed-Bold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;
    private final ConcurrentMap<Integer, Glyph> known = new ConcurrentHashMap<>();

    /** A glyph's number in the font and its advance, in font sizes. */
    public record Glyph(int id, double advance) {}

    private Typeface(String resource) {
        try (InputStream file = Typeface.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The sheet's font is missing: map-assets must be in the EAR's lib");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    public TrueTypeFont trueType() {
        return font;
    }

    public Glyph glyph(int character) {
        return known.computeIfAbsent(character, this::read);
    }

    private Glyph read(int character) {
        try {
            int id = glyphs.getGlyphId(character);
            synchronized (font) {
                return new Glyph(id, font.getAdvanceWidth(id) / unit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width of a text at a size, in the size's unit. */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> glyph(c).advance()).sum() * size;
    }
}
