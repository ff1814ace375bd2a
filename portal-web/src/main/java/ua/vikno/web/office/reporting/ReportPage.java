package ua.vikno.web.office.reporting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ua.vikno.reporting.CaseReport;
import ua.vikno.reporting.CaseReports;
import ua.vikno.reporting.ReportCut;
import ua.vikno.reporting.ReportFigures;
import ua.vikno.reporting.ReportLine;
import ua.vikno.reporting.ReportPeriod;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/reports}: what the centre did in a period. Everything asked for stands in the address. */
@Named
@RequestScoped
public class ReportPage {

    /** Bars of the chart: more would be no picture any more, the table has them all. */
    private static final int BARS = 12;

    @EJB
    CaseReports reports;

    @Inject
    ReportQuestion question;

    @Inject
    ReportWords words;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private CaseReport report;
    private AskedPeriod asked;

    /** One cut to choose. */
    public record Cut(String name, String label, boolean chosen) {}

    /** One period that is asked for often. */
    public record Often(String label, ReportPeriod period, boolean chosen) {}

    /** A row of the table. */
    public record Row(String name, List<Long> figures) {}

    /**
     * A bar of the chart, its lengths in hundredths of the longest.
     *
     * @param overdue never longer than the whole bar is drawn
     */
    public record Bar(String name, long accepted, long overdue, long acceptedLength, long overdueLength) {}

    /** Reads the address and counts. */
    public void enter() {
        asked = AskedPeriod.of(question, web, text);
        report = reports.read(asked.period(), question.cut(web::param));
    }

    public String getFrom() {
        return asked.from();
    }

    public String getUntil() {
        return asked.until();
    }

    public String getFault() {
        return asked.fault();
    }

    public ReportFigures getTotal() {
        return report.total();
    }

    public List<Long> getTotals() {
        return ReportWords.figures(report.total());
    }

    public ReportPeriod getPeriod() {
        return report.period();
    }

    public List<String> getColumns() {
        return words.columns(report.cut());
    }

    public List<Row> getRows() {
        return report.lines().stream()
                .map(line -> new Row(words.line(report, line), ReportWords.figures(line.figures())))
                .toList();
    }

    /** The first lines as bars; all months. */
    public List<Bar> getBars() {
        long longest = report.lines().stream()
                .mapToLong(line ->
                        Math.max(line.figures().accepted(), line.figures().overdue()))
                .max()
                .orElse(0);
        return report.lines().stream()
                .filter(line -> longest > 0)
                .limit(BARS)
                .map(line -> bar(line, longest))
                .toList();
    }

    private Bar bar(ReportLine line, long longest) {
        ReportFigures of = line.figures();
        return new Bar(
                words.line(report, line),
                of.accepted(),
                of.overdue(),
                of.accepted() * 100 / longest,
                of.overdue() * 100 / longest);
    }

    public List<Cut> getCuts() {
        return Arrays.stream(ReportCut.values())
                .map(cut -> new Cut(
                        ReportQuestion.name(cut),
                        text.get("reporting.by." + ReportQuestion.name(cut)),
                        cut == report.cut()))
                .toList();
    }

    /** This month, the last, this year. */
    public List<Often> getOften() {
        LocalDate today = question.today();
        return List.of(
                often("reporting.this-month", ReportPeriod.monthOf(today)),
                often("reporting.last-month", ReportPeriod.monthOf(today.minusMonths(1))),
                often("reporting.this-year", ReportPeriod.yearOf(today)));
    }

    private Often often(String key, ReportPeriod period) {
        return new Often(text.get(key), period, period.equals(report.period()));
    }

    /** The same question for another address or another cut. */
    public String asked(ReportPeriod period, String cut) {
        return "?from=" + period.first() + "&until=" + period.last() + "&by=" + cut;
    }

    /** The cut of this page, as in addresses. */
    public String getCut() {
        return ReportQuestion.name(report.cut());
    }
}
