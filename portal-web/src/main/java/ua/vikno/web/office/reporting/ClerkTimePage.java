package ua.vikno.web.office.reporting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.reporting.ClerkTimeReport;
import ua.vikno.reporting.ClerkTimes;
import ua.vikno.reporting.PeriodNotReported;
import ua.vikno.reporting.ReportPeriod;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/reports/clerk-time}: how long operations take; an administrator sees only their own. */
@Named
@RequestScoped
public class ClerkTimePage {

    @EJB
    ClerkTimes times;

    @Inject
    ReportQuestion question;

    @Inject
    ClerkTimeWords words;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private ClerkTimeReport report;
    private String from = "";
    private String until = "";
    private String fault = "";

    /** Reads the address and counts. */
    public void enter() {
        ReportPeriod period;
        try {
            period = question.period(web::param);
            from = period.first().toString();
            until = period.last().toString();
        } catch (PeriodNotReported wrong) {
            fault = text.of(wrong.messageKey(), ReportPeriod.LONGEST);
            from = web.param("from").orElse("");
            until = web.param("until").orElse("");
            period = ReportPeriod.monthOf(question.today());
        }
        report = times.read(period);
    }

    public String getFrom() {
        return from;
    }

    public String getUntil() {
        return until;
    }

    public String getFault() {
        return fault;
    }

    public LocalDate getFirst() {
        return report.period().first();
    }

    public LocalDate getLast() {
        return report.period().last();
    }

    /** Only of the one who looks. */
    public boolean isOwn() {
        return report.own();
    }

    public List<String> getColumns() {
        return words.columns();
    }

    public List<ClerkTimeWords.Row> getRows() {
        return words.rows(report);
    }

    /** The same days for another address. */
    public String getAsked() {
        return "?from=" + getFirst() + "&until=" + getLast();
    }
}
