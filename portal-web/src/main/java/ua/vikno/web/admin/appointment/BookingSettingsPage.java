package ua.vikno.web.admin.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.vikno.appointment.BookingRules;
import ua.vikno.appointment.BookingSettings;
import ua.vikno.appointment.BookingSetup;
import ua.vikno.appointment.DayPreview;
import ua.vikno.appointment.ScheduleMoved;
import ua.vikno.appointment.ScheduleUnfit;
import ua.vikno.appointment.ScheduleWarning;
import ua.vikno.appointment.Schedules;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.OfficeView;
import ua.vikno.web.faces.Choice;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.OfficeChoice;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/booking}: topics, what an office keeps back, what is amiss, and a day as it would be offered; a POST changes the rules. */
@Named
@RequestScoped
public class BookingSettingsPage {

    @EJB
    Schedules schedules;

    @EJB
    BookingSettings settings;

    @Inject
    OfficeChoice choice;

    @Inject
    MissRulesForm missed;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private List<OfficeView> offices;
    private OfficeView office;
    private BookingSetup setup;
    private DayPreview preview;
    private List<Flaw> flaws = List.of();

    /** Shows the office's settings, or does what the form asks. */
    public void enter() {
        offices = schedules.offices();
        office = web.param("office")
                .map(this::asked)
                .orElseGet(() -> offices.stream().findFirst().orElseThrow(web::notFound));
        if (web.isPost() && isDone()) {
            web.redirect("/admin/booking?office=" + office.id() + "&done=rules");
            return;
        }
        setup = settings.of(office.id(), web.getLang());
        preview = settings.preview(office.id(), day());
        missed.load(office.id());
    }

    private OfficeView asked(String id) {
        return offices.stream()
                .filter(found -> String.valueOf(found.id()).equals(id))
                .findFirst()
                .orElseThrow(web::notFound);
    }

    private boolean isDone() {
        if (missed.isSent()) {
            flaws = missed.send(office.id(), number("version")).stream().toList();
            return flaws.isEmpty();
        }
        try {
            settings.setRules(
                    office.id(), new BookingRules((int) number("walk-in"), (int) number("most")), number("version"));
            return true;
        } catch (ScheduleMoved | ScheduleUnfit refusal) {
            flaws = List.of(new Flaw("walk-in", refusals.of(refusal)));
            return false;
        }
    }

    private long number(String name) {
        return web.param(name)
                .filter(typed -> typed.matches("\\d{1,9}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    /** The day that is asked for; tomorrow at first. */
    private LocalDate day() {
        LocalDate tomorrow = LocalDate.now(clock.withZone(Clocks.KYIV)).plusDays(1);
        return web.param("day").flatMap(BookingSettingsPage::date).orElse(tomorrow);
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() > 2000 && day.getYear() < 2200);
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

    public BookingSetup getSetup() {
        return setup;
    }

    public DayPreview getPreview() {
        return preview;
    }

    /** A warning in words. */
    public String warning(ScheduleWarning warning) {
        return text.of(
                "appointment.warning."
                        + warning.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                warning.about());
    }

    /** Free beginnings of a day in order. */
    public String times(List<Instant> free) {
        return free.stream().map(format::time).collect(Collectors.joining(", "));
    }

    /** Codes of services, one after another. */
    public String codes(List<String> services) {
        return String.join(", ", services);
    }

    /** As typed, else as it stands. */
    public String value(String name, Object stands) {
        return web.isPost() && !missed.isSent() ? web.param(name).orElse("") : String.valueOf(stands);
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What has just been done, in words; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("rules|topic"))
                .map(done -> text.get("appointment.booking.done." + done))
                .orElse("");
    }

    public String getTitle() {
        String title = text.get("appointment.booking.title");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
