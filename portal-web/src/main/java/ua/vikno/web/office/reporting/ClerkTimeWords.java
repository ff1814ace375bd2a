package ua.vikno.web.office.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import ua.vikno.reporting.ClerkTimeLine;
import ua.vikno.reporting.ClerkTimeReport;
import ua.vikno.web.faces.Texts;

/** Times of clerks in words, for the page and for the file. */
@RequestScoped
class ClerkTimeWords {

    @Inject
    Texts text;

    /** A line in words. */
    public record Row(String clerk, String kind, long operations, String median, String ninetieth, boolean total) {}

    /** Headings of the columns. */
    public List<String> columns() {
        return List.of(
                text.get("reporting.clerk-time.clerk"),
                text.get("reporting.clerk-time.kind"),
                text.get("reporting.clerk-time.operations"),
                text.get("reporting.clerk-time.median"),
                text.get("reporting.clerk-time.ninetieth"));
    }

    /** All lines in words. */
    public List<Row> rows(ClerkTimeReport report) {
        return report.lines().stream()
                .map(line -> new Row(
                        clerk(line),
                        kind(line),
                        line.operations(),
                        duration(line.median()),
                        duration(line.ninetieth()),
                        line.isTotal()))
                .toList();
    }

    /** Who; all together. */
    public String clerk(ClerkTimeLine line) {
        return line.isTotal() ? text.get("reporting.clerk-time.all") : line.name();
    }

    /** What. */
    public String kind(ClerkTimeLine line) {
        return text.get("reporting.clerk-time.kind." + line.kind().toLowerCase(Locale.ROOT));
    }

    /** «8 с», «2 хв 05 с». */
    private String duration(long millis) {
        long seconds = Math.round(millis / 1000.0);
        return seconds < 60
                ? text.of("reporting.clerk-time.seconds", seconds)
                : text.of("reporting.clerk-time.minutes", seconds / 60, "%02d".formatted(seconds % 60));
    }
}
