package ua.vikno.web.office.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.vikno.appointment.VisitDay;
import ua.vikno.appointment.VisitView;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Page;
import ua.vikno.organisation.OfficeView;
import ua.vikno.web.faces.Choice;
import ua.vikno.web.faces.OfficeChoice;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/visits}: who is expected in an office on a day; today in one's own office at first. */
@Named
@RequestScoped
public class VisitsOfDayPage {

    private static final int SIZE = 50;

    @EJB
    VisitDay visits;

    @Inject
    OfficeChoice choice;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private List<OfficeView> offices;
    private OfficeView office;
    private LocalDate day;
    private Page<VisitView> list;

    /** Reads the day the address asks for. */
    public void enter() {
        offices = visits.offices();
        office = choice.of(offices);
        day = web.param("day")
                .flatMap(VisitsOfDayPage::date)
                .orElseGet(() -> LocalDate.now(clock.withZone(Clocks.KYIV)));
        list = visits.expected(office.id(), day, page(), SIZE);
    }

    private int page() {
        return web.param("page")
                .filter(given -> given.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public List<Choice> getOffices() {
        return choice.lines(offices);
    }

    public OfficeView getOffice() {
        return office;
    }

    public LocalDate getDay() {
        return day;
    }

    public Page<VisitView> getList() {
        return list;
    }

    public String getBefore() {
        return address(day.minusDays(1));
    }

    public String getAfter() {
        return address(day.plusDays(1));
    }

    public String getPrefix() {
        return address(day) + "&page=";
    }

    private String address(LocalDate of) {
        return web.url("/office/visits?office=" + office.id() + "&day=" + of);
    }
}
