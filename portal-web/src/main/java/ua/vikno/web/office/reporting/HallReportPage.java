package ua.vikno.web.office.reporting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.vikno.organisation.OfficeView;
import ua.vikno.reporting.HallCut;
import ua.vikno.reporting.HallHour;
import ua.vikno.reporting.HallReport;
import ua.vikno.reporting.HallReports;
import ua.vikno.web.faces.Choice;
import ua.vikno.web.faces.OfficeChoice;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/reports/hall}: waiting, service and who did not come, and the week planned against done. */
@Named
@RequestScoped
public class HallReportPage {

    private static final int FULL = 85;
    private static final int HALF = 50;

    @EJB
    HallReports reports;

    @Inject
    ReportQuestion question;

    @Inject
    HallWords words;

    @Inject
    OfficeChoice choice;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private HallReport report;
    private AskedPeriod asked;
    private List<OfficeView> offices;
    private OfficeView office;

    /** A cell of the week: how full the hour was in three steps, what is in it; null for an hour without anything. */
    public record Cell(String step, HallHour hour) {}

    /** An hour of all days of the week. */
    public record HourRow(String label, List<Cell> cells) {}

    /** Reads the address and counts. */
    public void enter() {
        offices = reports.offices();
        office = choice.of(offices);
        asked = AskedPeriod.of(question, web, text);
        report = reports.read(office.id(), asked.period(), cut(web));
    }

    /** The cut that an address asks for; by topic where it says nothing. */
    static HallCut cut(WebRequest web) {
        String by = web.param("by").orElse("");
        return Stream.of(HallCut.values())
                .filter(known -> name(known).equals(by))
                .findFirst()
                .orElse(HallCut.TOPIC);
    }

    private static String name(HallCut cut) {
        return cut.name().toLowerCase(Locale.ROOT);
    }

    public List<Choice> getCuts() {
        return Stream.of(HallCut.values())
                .map(cut -> new Choice(name(cut), text.get("reporting.hall.by." + name(cut))))
                .toList();
    }

    public String getCut() {
        return name(report.cut());
    }

    public List<Choice> getOffices() {
        return choice.lines(offices);
    }

    public OfficeView getOffice() {
        return office;
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

    public List<String> getColumns() {
        return words.columns(report.cut());
    }

    public List<HallWords.Row> getRows() {
        return words.rows(report.cut(), report.lines());
    }

    /** The same question for another address. */
    public String getAsked() {
        return "?office=" + office.id() + "&from=" + getFirst() + "&until=" + getLast() + "&by=" + getCut();
    }

    /** Days of the week, from Monday. */
    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> text.get(
                        "appointment.weekday." + day.name().substring(0, 2).toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Hours in which anything was planned or anybody came. */
    public List<HourRow> getHours() {
        return report.hours().stream()
                .map(HallHour::hour)
                .distinct()
                .sorted()
                .map(hour -> new HourRow(
                        text.of("reporting.hall.hour", String.format(Locale.ROOT, "%02d", hour)),
                        IntStream.rangeClosed(1, DayOfWeek.values().length)
                                .mapToObj(day -> cell(day, hour))
                                .toList()))
                .toList();
    }

    private Cell cell(int weekday, int hour) {
        return report.hours().stream()
                .filter(found -> found.weekday() == weekday && found.hour() == hour)
                .findFirst()
                .map(found -> new Cell(step(found), found))
                .orElse(new Cell("", null));
    }

    private static String step(HallHour hour) {
        if (hour.planned() == 0 || hour.came() == 0) {
            return "";
        }
        return hour.percent() >= FULL ? "full" : hour.percent() >= HALF ? "half" : "low";
    }
}
