package ua.vikno.web.admin.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.vikno.appointment.DayHours;
import ua.vikno.appointment.DeskAway;
import ua.vikno.appointment.DeskLeave;
import ua.vikno.appointment.DeskView;
import ua.vikno.appointment.SaveDesk;
import ua.vikno.appointment.ScheduleUnfit;
import ua.vikno.appointment.ScheduleView;
import ua.vikno.appointment.Schedules;
import ua.vikno.appointment.WeekHours;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/schedule/{office}/desks/{desk}}: a desk's label, what is done at it, its week; {@code new} for one more. */
@Named
@RequestScoped
public class DeskPage {

    private static final String ID = "[1-9]\\d{0,17}";

    @EJB
    Schedules schedules;

    @EJB
    DeskLeave leave;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private ScheduleView schedule;
    private DeskView desk;
    private final List<Flaw> flaws = new ArrayList<>();

    /** A day of the week with its four inputs as they were typed or as they stand. */
    public record DayInput(String key, String opens, String closes, String breakFrom, String breakTo) {}

    /** A topic to tick. */
    public record TopicChoice(String value, String label, String hint) {}

    /** Shows the desk, or saves or removes it. */
    public void enter() {
        schedule = schedules.of(web.id("office").orElseThrow(web::notFound));
        boolean fresh = web.param("desk").filter("new"::equals).isPresent();
        desk = fresh ? null : web.id("desk").flatMap(this::known).orElseThrow(web::notFound);
        if (web.isPost() && web.param("leave").isPresent() && desk != null) {
            changeLeave(web.param("leave").get());
        } else if (web.isPost() && isDone()) {
            web.redirect(
                    "/admin/schedule?office=" + schedule.office() + "&done=" + (isRemoving() ? "removed" : "desk"));
        }
    }

    /** Nobody will be there for some days, or somebody will after all; the desk itself stays as it is. */
    private void changeLeave(String what) {
        try {
            if (what.equals("end")) {
                web.id("away").ifPresent(away -> leave.comeBack(schedule.office(), desk.id(), away));
            } else {
                leave.leave(schedule.office(), desk.id(), day("from"), day("to"));
            }
            web.redirect("/admin/schedule/" + schedule.office() + "/desks/" + desk.id());
        } catch (ScheduleUnfit unfit) {
            flaws.add(new Flaw("from", refusals.of(unfit)));
        }
    }

    private LocalDate day(String name) {
        try {
            return LocalDate.parse(web.param(name).orElse(""));
        } catch (DateTimeException e) {
            throw new ScheduleUnfit("leave");
        }
    }

    /** Days on which nobody is there; none for a new desk. */
    public List<DeskAway> getLeave() {
        return desk == null ? List.of() : leave.of(schedule.office(), desk.id());
    }

    /** What was typed of the days of leave. */
    public String typedDay(String name) {
        return isLeaving() ? web.param(name).orElse("") : "";
    }

    private boolean isTyped() {
        return web.isPost() && !isLeaving();
    }

    private boolean isLeaving() {
        return web.isPost() && web.param("leave").isPresent();
    }

    private Optional<DeskView> known(long id) {
        return schedule.desks().stream().filter(found -> found.id() == id).findFirst();
    }

    private boolean isRemoving() {
        return web.param("remove").isPresent() && desk != null;
    }

    private boolean isDone() {
        try {
            if (isRemoving()) {
                schedules.remove(schedule.office(), desk.id());
                return true;
            }
            WeekHours week = week();
            if (flaws.isEmpty()) {
                schedules.save(new SaveDesk(
                        schedule.office(),
                        desk == null ? 0 : desk.id(),
                        web.param("label").orElse(""),
                        topics(),
                        week,
                        number("version")));
            }
        } catch (NotFound absent) {
            throw absent;
        } catch (BusinessException refusal) {
            flaws.add(new Flaw("label", refusals.of(refusal)));
        }
        return flaws.isEmpty();
    }

    private Set<Long> topics() {
        Set<Long> ticked = new HashSet<>();
        Optional.ofNullable(web.servletRequest().getParameterValues("topics")).stream()
                .flatMap(Stream::of)
                .filter(value -> value.matches(ID))
                .map(Long::valueOf)
                .forEach(ticked::add);
        return ticked;
    }

    private WeekHours week() {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            try {
                hours(key(day)).ifPresent(hours -> week.put(day, hours));
            } catch (ScheduleUnfit unfit) {
                flaws.add(new Flaw(key(day) + "-opens", dayName(key(day)) + ": " + refusals.of(unfit)));
            } catch (DateTimeException e) {
                flaws.add(new Flaw(
                        key(day) + "-opens", dayName(key(day)) + ": " + text.get("appointment.error.unfit.time")));
            }
        }
        return new WeekHours(week);
    }

    /** A day without any hours is a day off. */
    private Optional<DayHours> hours(String key) {
        Optional<LocalTime> opens = time(key + "-opens");
        Optional<LocalTime> closes = time(key + "-closes");
        if (opens.isEmpty() && closes.isEmpty()) {
            return Optional.empty();
        }
        if (opens.isEmpty() || closes.isEmpty()) {
            throw new DateTimeException("One of the hours is missing");
        }
        return Optional.of(new DayHours(
                opens.get(),
                closes.get(),
                time(key + "-break-from").orElse(null),
                time(key + "-break-to").orElse(null)));
    }

    private Optional<LocalTime> time(String input) {
        return web.param(input).map(LocalTime::parse);
    }

    private static String key(DayOfWeek day) {
        return day.name().substring(0, 2).toLowerCase(Locale.ROOT);
    }

    private String dayName(String key) {
        return text.get("appointment.weekday." + key);
    }

    private long number(String name) {
        return web.param(name)
                .filter(typed -> typed.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    public ScheduleView getSchedule() {
        return schedule;
    }

    public DeskView getDesk() {
        return desk;
    }

    public String getLabel() {
        return isTyped() ? web.param("label").orElse("") : desk == null ? "" : desk.label();
    }

    /** Ids of topics that are ticked. */
    public List<String> getTicked() {
        Set<Long> ticked = isTyped() ? topics() : desk == null ? Set.of() : desk.topics();
        return ticked.stream().map(String::valueOf).toList();
    }

    public List<TopicChoice> getTopics() {
        return schedule.topics().stream()
                .map(topic -> new TopicChoice(
                        String.valueOf(topic.id()),
                        topic.name().in(web.getLang()),
                        text.of("appointment.minutes", topic.minutes())))
                .toList();
    }

    /** The week from Monday. */
    public List<DayInput> getDays() {
        return Arrays.stream(DayOfWeek.values()).map(this::input).toList();
    }

    private DayInput input(DayOfWeek day) {
        String key = key(day);
        if (isTyped()) {
            return new DayInput(
                    key,
                    typed(key + "-opens"),
                    typed(key + "-closes"),
                    typed(key + "-break-from"),
                    typed(key + "-break-to"));
        }
        DayHours hours = desk == null ? null : desk.week().days().get(day);
        return hours == null
                ? new DayInput(key, "", "", "", "")
                : new DayInput(
                        key,
                        shown(hours.opens()),
                        shown(hours.closes()),
                        shown(hours.breakFrom()),
                        shown(hours.breakTo()));
    }

    private String typed(String input) {
        return web.param(input).orElse("");
    }

    private static String shown(LocalTime at) {
        return at == null ? "" : at.toString();
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    public String getHeading() {
        return desk == null ? text.get("appointment.schedule.desk.new") : desk.label();
    }

    public String getTitle() {
        return flaws.isEmpty() ? getHeading() : text.of("common.errors.title", getHeading());
    }

    public String getAction() {
        return web.url("/admin/schedule/" + schedule.office() + "/desks/" + (desk == null ? "new" : desk.id()));
    }
}
