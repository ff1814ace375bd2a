package ua.vikno.web;

/** A cell of a file that is opened in a spreadsheet, whatever somebody once typed into it. */
public final class CsvCell {

    private CsvCell() {}

    /** Quoted; what a spreadsheet would take for a formula gets an apostrophe before it. */
    public static String of(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
