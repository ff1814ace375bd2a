package ua.vikno.cityplan.sheet;

import java.util.ArrayList;
import java.util.List;
import ua.vikno.cityplan.drawing.TextRun;
import ua.vikno.cityplan.drawing.Typeface;

/** Sets text on the page outside the map. */
final class SheetPen {

    private static final String INK = "ink";

    private final PdfInk ink;

    SheetPen(PdfInk ink) {
        this.ink = ink;
    }

    PdfInk ink() {
        return ink;
    }

    void left(String text, double x, double y, double size, boolean bold, String colour) {
        if (!text.isEmpty()) {
            ink.text(TextRun.straight(text, size, bold, false, colour, null, x, y, 0));
        }
    }

    void left(String text, double x, double y, double size) {
        left(text, x, y, size, false, INK);
    }

    void right(String text, double x, double y, double size, boolean bold, String colour) {
        left(text, x - Typeface.of(bold).width(text, size), y, size, bold, colour);
    }

    void centred(String text, double x, double y, double size, boolean bold, String colour) {
        left(text, x - Typeface.of(bold).width(text, size) / 2, y, size, bold, colour);
    }

    /** Upwards along the page's side, its middle at a height. */
    void upwards(String text, double x, double middle, double size, String colour) {
        double width = Typeface.REGULAR.width(text, size);
        ink.text(TextRun.straight(text, size, false, false, colour, null, x, middle - width / 2, Math.PI / 2));
    }

    /** Lines no wider than the room, at most so many; what does not fit ends in «…». */
    static List<String> wrap(String text, double size, boolean bold, double room, int most) {
        Typeface font = Typeface.of(bold);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.width(longer, size) <= room || line.isEmpty()) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() > most) {
            String last = lines.get(most - 1) + " …";
            lines = new ArrayList<>(lines.subList(0, most));
            lines.set(most - 1, last);
        }
        lines.replaceAll(one -> cut(one, size, font, room));
        return lines;
    }

    private static String cut(String text, double size, Typeface font, double room) {
        String cut = text;
        while (cut.length() > 1 && font.width(cut, size) > room) {
            cut = cut.substring(0, cut.length() - 2) + "…";
        }
        return cut;
    }
}
