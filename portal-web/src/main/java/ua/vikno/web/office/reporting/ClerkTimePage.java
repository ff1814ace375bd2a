package ua.vikno.web.office.reporting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.reporting.ClerkTimeReport;
import ua.vikno.reporting.ClerkTimes;
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
    private AskedPeriod asked;

    /** Reads the address and counts. */
    public void enter() {
        asked = AskedPeriod.of(question, web, text);
        report = times.read(asked.period());
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
