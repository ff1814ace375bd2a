package ua.vikno.web.office.reporting;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.reporting.CaseReport;
import ua.vikno.web.CsvCell;

/** A report as RFC 4180 has it, in UTF-8 with a mark, by which spreadsheets know it. */
final class ReportCsv {

    private ReportCsv() {}

    static void write(CaseReport report, ReportWords words, PrintWriter out) {
        out.write('\uFEFF');
        out.write(line(words.columns(report.cut()).stream()));
        report.lines()
                .forEach(line -> out.write(line(Stream.concat(
                        Stream.of(words.line(report, line)),
                        ReportWords.figures(line.figures()).stream().map(String::valueOf)))));
    }

    private static String line(Stream<String> cells) {
        List<String> quoted = cells.map(CsvCell::of).toList();
        return quoted.stream().collect(Collectors.joining(",", "", "\r\n"));
    }
}
