package ua.vikno.web.office.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import ua.vikno.reporting.CaseReport;
import ua.vikno.reporting.ReportCut;
import ua.vikno.reporting.ReportFigures;
import ua.vikno.reporting.ReportLine;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** A report in words, for the page and for files. */
@RequestScoped
class ReportWords {

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    @Inject
    Formats format;

    /** Headings of the columns: what the lines stand for, then the figures in their order. */
    public List<String> columns(ReportCut cut) {
        return List.of(
                text.get("reporting.cut." + ReportQuestion.name(cut)),
                text.get("reporting.accepted"),
                text.get("reporting.provided"),
                text.get("reporting.refused"),
                text.get("reporting.withdrawn"),
                text.get("reporting.overdue"));
    }

    /** The figures in the order of the columns. */
    static List<Long> figures(ReportFigures of) {
        return List.of(of.accepted(), of.provided(), of.refused(), of.withdrawn(), of.overdue());
    }

    /** «28-13 Надання викопіювання…», «листопад 2026», a provider, a person. */
    public String line(CaseReport report, ReportLine line) {
        return switch (report.cut()) {
            case SERVICE -> line.key() + "\u00A0" + line.name().in(web.getLang());
            case MONTH -> YearMonth.parse(line.key()).format(month());
            case CHANNEL -> text.get("reporting.channel." + line.key().toLowerCase(Locale.ROOT));
            case PROVIDER, ADMINISTRATOR -> line.name().in(web.getLang());
        };
    }

    public String title() {
        return text.get("reporting.title");
    }

    /** «01.11.2026 – 30.11.2026». */
    public String days(CaseReport report) {
        return format.shortDay(report.period().first()) + " – "
                + format.shortDay(report.period().last());
    }

    public String total() {
        return text.get("reporting.total");
    }

    private DateTimeFormatter month() {
        return DateTimeFormatter.ofPattern("LLLL yyyy", web.isEnglish() ? Locale.UK : Locale.forLanguageTag("uk"));
    }

    /** The name of a file without its ending: the days stand in it. */
    static String file(CaseReport report) {
        return "report-" + report.period().first() + "-" + report.period().last();
    }
}
