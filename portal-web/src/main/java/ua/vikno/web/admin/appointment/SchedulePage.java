package ua.vikno.web.admin.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.vikno.appointment.ClosedDay;
import ua.vikno.appointment.ReceptionRules;
import ua.vikno.appointment.ScheduleMoved;
import ua.vikno.appointment.ScheduleUnfit;
import ua.vikno.appointment.ScheduleView;
import ua.vikno.appointment.Schedules;
import ua.vikno.kernel.BusinessException;
import ua.vikno.organisation.OfficeView;
import ua.vikno.web.faces.Choice;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.OfficeChoice;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/schedule}: how an office takes bookings, its desks, its closed days; a POST changes the rules or a day. */
@Named
@RequestScoped
public class SchedulePage {

    @EJB
    Schedules schedules;

    @Inject
    OfficeChoice choice;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private List<OfficeView> offices;
    private OfficeView office;
    private ScheduleView schedule;
    private List<Flaw> flaws = List.of();

    /** Shows the office's schedule, or does what a form asks. */
    public void enter() {
        offices = schedules.offices();
        office = web.param("office")
                .map(this::asked)
                .orElseGet(() -> offices.stream().findFirst().orElseThrow(web::notFound));
        if (!web.isPost()) {
            schedule = schedules.of(office.id());
            return;
        }
        try {
            web.redirect("/admin/schedule?office=" + office.id() + "&done=" + act());
        } catch (ScheduleMoved | ScheduleUnfit refusal) {
            flaws = List.of(new Flaw(web.param("act").orElse(""), refusals.of(refusal)));
            schedule = schedules.of(office.id());
        }
    }

    private OfficeView asked(String id) {
        return offices.stream()
                .filter(found -> String.valueOf(found.id()).equals(id))
                .findFirst()
                .orElseThrow(web::notFound);
    }

    private String act() {
        return switch (web.param("act").orElse("")) {
            case "rules" -> rules();
            case "close" -> close();
            case "reopen" -> reopen();
            default -> throw web.notFound();
        };
    }

    private String rules() {
        ReceptionRules rules =
                new ReceptionRules(web.param("open").isPresent(), number("step"), number("window"), number("notice"));
        schedules.setRules(office.id(), rules, number("version"));
        return "rules";
    }

    private String close() {
        LocalDate day = day().orElseThrow(this::noDay);
        return "closed&told="
                + schedules.close(
                        office.id(), new ClosedDay(day, web.param("reason").orElse("")));
    }

    private BusinessException noDay() {
        return new ScheduleUnfit("day");
    }

    private String reopen() {
        day().ifPresent(day -> schedules.reopen(office.id(), day));
        return "reopened";
    }

    private Optional<LocalDate> day() {
        try {
            return web.param("day").map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int number(String name) {
        return web.param(name)
                .filter(typed -> typed.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    public List<Choice> getOffices() {
        return choice.lines(offices);
    }

    public List<Choice> getSteps() {
        return ReceptionRules.STEPS.stream()
                .sorted()
                .map(step -> new Choice(String.valueOf(step), text.of("appointment.minutes", step)))
                .toList();
    }

    public OfficeView getOffice() {
        return office;
    }

    public ScheduleView getSchedule() {
        return schedule;
    }

    /** As typed, else as it stands. */
    public String value(String name, Object stands) {
        return web.isPost() ? web.param(name).orElse("") : String.valueOf(stands);
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What has just been done, in words; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("rules|closed|reopened|desk|removed"))
                .map(done -> done.equals("closed") && told() > 0
                        ? text.count("appointment.schedule.done.closed", told())
                        : text.get("appointment.schedule.done." + done))
                .orElse("");
    }

    private long told() {
        return Math.max(0, number("told"));
    }

    public String getTitle() {
        String title = text.get("appointment.schedule");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
