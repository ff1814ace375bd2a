package ua.vikno.web.office.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.vikno.reporting.HallCut;
import ua.vikno.reporting.HallLine;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Figures of a hall in words, for the page and for the file. */
@RequestScoped
class HallWords {

    private static final int MINUTE = 60;

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    WebRequest web;

    /** A line in words: what it is of, then its figures. */
    public record Row(String what, List<String> figures) {}

    /** Headings of the columns; the first names the cut. */
    public List<String> columns(HallCut cut) {
        return Stream.of(
                        "by." + cut.name().toLowerCase(Locale.ROOT),
                        "tickets",
                        "served",
                        "missed",
                        "left",
                        "wait",
                        "wait.ninetieth",
                        "wait.longest",
                        "service",
                        "service.ninetieth")
                .map(name -> text.get("reporting.hall." + name))
                .toList();
    }

    public List<Row> rows(HallCut cut, List<HallLine> lines) {
        return lines.stream().map(line -> row(cut, line)).toList();
    }

    private Row row(HallCut cut, HallLine line) {
        return new Row(
                what(cut, line),
                List.of(
                        format.number(line.tickets()),
                        format.number(line.served()),
                        format.number(line.missed()),
                        format.number(line.left()),
                        minutes(line.waited()),
                        minutes(line.waitedNinetieth()),
                        minutes(line.waitedLongest()),
                        minutes(line.service()),
                        minutes(line.serviceNinetieth())));
    }

    /** What a line is of. */
    public String what(HallCut cut, HallLine line) {
        if (line.isTotal()) {
            return text.get("reporting.hall.all");
        }
        String name = line.what().in(web.getLang());
        return cut == HallCut.HOUR ? text.of("reporting.hall.hour", name) : name;
    }

    /** Whole minutes; a dash where there is nothing to tell. */
    private String minutes(Long seconds) {
        return seconds == null ? "–" : text.of("reporting.hall.minutes", Math.round((double) seconds / MINUTE));
    }
}
