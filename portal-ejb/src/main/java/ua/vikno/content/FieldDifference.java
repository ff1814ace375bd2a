package ua.vikno.content;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed in one field between two editions, line by line.
 *
 * @param field its name, as {@code bodyUk}
 * @param lines what stayed, went and came, in order
 */
public record FieldDifference(String field, List<Line> lines) {

    /** What became of a line. */
    public enum Fate {
        STAYED,
        GONE,
        CAME
    }

    /** A line of the text. */
    public record Line(Fate fate, String text) {}

    public FieldDifference {
        lines = List.copyOf(lines);
    }

    /** The fields that differ, in the order of the form. */
    static List<FieldDifference> between(PieceEdit older, PieceEdit newer) {
        List<FieldDifference> found = new ArrayList<>();
        both(found, "title", older.title(), newer.title());
        both(found, "lead", older.lead(), newer.lead());
        both(found, "body", older.body(), newer.body());
        add(found, "service", older.service(), newer.service());
        add(found, "url", older.url(), newer.url());
        add(found, "position", String.valueOf(older.position()), String.valueOf(newer.position()));
        add(found, "picture", picture(older), picture(newer));
        both(found, "alt", older.alt(), newer.alt());
        return found;
    }

    private static String picture(PieceEdit edit) {
        return edit.picture() == null ? "" : "№ " + edit.picture();
    }

    private static void both(List<FieldDifference> found, String field, Wording older, Wording newer) {
        add(found, field + "Uk", older.uk(), newer.uk());
        add(found, field + "En", older.en(), newer.en());
    }

    private static void add(List<FieldDifference> found, String field, String older, String newer) {
        if (!older.equals(newer)) {
            found.add(new FieldDifference(field, lines(older.split("\n"), newer.split("\n"))));
        }
    }

    /** By the longest common subsequence; a body has some hundreds of lines at most. */
    private static List<Line> lines(String[] older, String[] newer) {
        int[][] common = new int[older.length + 1][newer.length + 1];
        for (int i = older.length - 1; i >= 0; i--) {
            for (int j = newer.length - 1; j >= 0; j--) {
                common[i][j] = older[i].equals(newer[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < older.length || j < newer.length) {
            if (i < older.length && j < newer.length && older[i].equals(newer[j])) {
                lines.add(new Line(Fate.STAYED, older[i++]));
                j++;
            } else if (j == newer.length || i < older.length && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line(Fate.GONE, older[i++]));
            } else {
                lines.add(new Line(Fate.CAME, newer[j++]));
            }
        }
        return lines.stream().filter(line -> !line.text().isBlank()).toList();
    }
}
