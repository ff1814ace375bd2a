package ua.vikno.web.admin.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import ua.vikno.appointment.HallStops;
import ua.vikno.appointment.ScheduleUnfit;
import ua.vikno.appointment.StopAsked;
import ua.vikno.appointment.StopLine;
import ua.vikno.appointment.StopView;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.OfficeView;
import ua.vikno.web.faces.Choice;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.OfficeChoice;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/booking/stop}: who is booked in a stretch and where they could go on; a POST stops reception then and moves them. */
@Named
@RequestScoped
public class StopPage {

    private static final LocalTime END = LocalTime.of(20, 0);

    @EJB
    HallStops stops;

    @Inject
    OfficeChoice choice;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private List<OfficeView> offices;
    private OfficeView office;
    private List<StopLine> lines = List.of();
    private List<Flaw> flaws = List.of();

    /** Shows the visits of the stretch that is asked for, or stops it. */
    public void enter() {
        offices = stops.offices();
        office = choice.of(offices);
        if (!isAsked()) {
            return;
        }
        try {
            StopAsked asked = asked();
            if (web.isPost()) {
                lines = stops.preview(asked);
                long stop = stops.stop(asked, web.param("reason").orElse(""));
                stops.move();
                web.redirect("/admin/booking/moves/" + stop);
            } else {
                lines = stops.preview(asked);
            }
        } catch (ScheduleUnfit unfit) {
            boolean said = "appointment.error.unfit.reason".equals(unfit.messageKey());
            flaws = List.of(new Flaw(said ? "reason" : "from", refusals.of(unfit)));
        }
    }

    private StopAsked asked() {
        long desk = web.param("desk")
                .filter(id -> id.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .orElse(0L);
        LocalDate last = getUntil().isEmpty() ? day("day") : day("until");
        return new StopAsked(office.id(), desk, at(day("day"), "from"), at(last, "to"), isElsewhere());
    }

    private LocalDate day(String name) {
        try {
            return LocalDate.parse(web.param(name).orElse(""));
        } catch (DateTimeException e) {
            throw new ScheduleUnfit("stop");
        }
    }

    private Instant at(LocalDate day, String name) {
        try {
            return day.atTime(LocalTime.parse(web.param(name).orElse("")))
                    .atZone(Clocks.KYIV)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new ScheduleUnfit("stop");
        }
    }

    /** Whether a stretch is asked for. */
    public boolean isAsked() {
        return web.param("day").isPresent();
    }

    /** Whether its visits are shown. */
    public boolean isShown() {
        return isAsked() && flaws.stream().allMatch(flaw -> "reason".equals(flaw.field()));
    }

    public List<StopLine> getLines() {
        return lines;
    }

    /** Stops of the office that are not over. */
    public List<StopView> getStanding() {
        return stops.standing(office.id());
    }

    public List<Choice> getOffices() {
        return choice.lines(offices);
    }

    /** Desks of the office, and the whole of it. */
    public List<Choice> getDesks() {
        return Stream.concat(
                        Stream.of(new Choice("0", text.get("appointment.stop.desk.all"))),
                        stops.desks(office.id()).stream()
                                .map(desk -> new Choice(String.valueOf(desk.id()), desk.label())))
                .toList();
    }

    public OfficeView getOffice() {
        return office;
    }

    public String getDay() {
        return web.param("day")
                .orElseGet(() -> LocalDate.now(clock.withZone(Clocks.KYIV)).toString());
    }

    public String getUntil() {
        return web.param("until").orElse("");
    }

    /** At first from now until the end of the day. */
    public String getFrom() {
        return web.param("from")
                .orElseGet(() -> LocalTime.now(clock.withZone(Clocks.KYIV))
                        .withSecond(0)
                        .withNano(0)
                        .toString());
    }

    public String getTo() {
        return web.param("to").orElse(END.toString());
    }

    public String getDesk() {
        return web.param("desk").orElse("0");
    }

    public boolean isElsewhere() {
        return web.param("elsewhere").isPresent();
    }

    public String getReason() {
        return web.param("reason").orElse("");
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    public String getTitle() {
        String title = text.get("appointment.stop");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
