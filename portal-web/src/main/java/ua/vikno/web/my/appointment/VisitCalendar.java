package ua.vikno.web.my.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vikno.appointment.ChosenTime;
import ua.vikno.appointment.FreeDay;
import ua.vikno.appointment.TopicView;
import ua.vikno.appointment.VisitTimes;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.OfficeView;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Offices, days and times to choose from; the address keeps the choice, so that it works without a script. */
@Named
@RequestScoped
public class VisitCalendar {

    private static final int NOON = 13;
    private static final int FEW = 2;

    @EJB
    VisitTimes times;

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    Clock clock;

    private String address;
    private TopicView topic;
    private List<OfficeView> offices;
    private OfficeView office;
    private List<FreeDay> days;
    private LocalDate day;
    private List<Instant> free;

    /** An office to choose, with its soonest free day. */
    public record OfficeChoice(String name, String place, String soonest, String url, boolean chosen) {}

    /** A day of the calendar; {@code state} is {@code free}, {@code few}, {@code none}, {@code closed} or {@code past}. */
    public record DayCell(LocalDate day, String state, int free, String url, boolean chosen) {}

    /** A time to choose. */
    public record TimeChoice(String value, String label, boolean chosen) {}

    /** Loads what can be chosen for a topic; links lead to this address with the choice as its query. */
    void load(TopicView visited, String page) {
        topic = visited;
        address = page;
        offices = times.offices(topic.id());
        office = web.param("office")
                .flatMap(VisitCalendar::number)
                .flatMap(
                        id -> offices.stream().filter(found -> found.id() == id).findFirst())
                .or(() -> offices.stream().findFirst())
                .orElseThrow(web::notFound);
        days = times.days(office.id(), topic.id());
        day = web.param("day")
                .flatMap(VisitCalendar::date)
                .filter(asked -> days.stream().anyMatch(known -> known.day().equals(asked)))
                .or(() ->
                        days.stream().filter(FreeDay::isFree).map(FreeDay::day).findFirst())
                .orElse(null);
        free = day == null ? List.of() : times.times(office.id(), topic.id(), day);
    }

    /** The time that a form brings; empty where none was chosen. */
    Optional<ChosenTime> chosen() {
        return web.param("at").flatMap(VisitCalendar::instant).map(at -> new ChosenTime(office.id(), at));
    }

    public TopicView getTopic() {
        return topic;
    }

    public OfficeView getOffice() {
        return office;
    }

    public LocalDate getDay() {
        return day;
    }

    /** «Четвер, 26 листопада: вільно 33». */
    public String getTitle() {
        String spelled =
                DateTimeFormatter.ofPattern("EEEE, d MMMM", web.getLocale()).format(day);
        return text.of("appointment.times", capital(spelled), free.size());
    }

    /** Offices with their soonest days. */
    public List<OfficeChoice> getOffices() {
        return offices.stream().map(this::choice).toList();
    }

    private OfficeChoice choice(OfficeView found) {
        List<FreeDay> open = found.id() == office.id() ? days : times.days(found.id(), topic.id());
        String soonest = open.stream()
                .filter(FreeDay::isFree)
                .findFirst()
                .map(soon -> text.of("appointment.soonest", format.weekday(soon.day())))
                .orElseGet(() -> text.get("appointment.none"));
        return new OfficeChoice(
                found.name().in(web.getLang()),
                found.address().in(web.getLang()),
                soonest,
                web.url(address + "?office=" + found.id()),
                found.id() == office.id());
    }

    /** «Листопад – грудень 2026». */
    public String getMonths() {
        LocalDate first = LocalDate.now(clock.withZone(Clocks.KYIV));
        LocalDate last = days.isEmpty() ? first : days.get(days.size() - 1).day();
        DateTimeFormatter whole = DateTimeFormatter.ofPattern("LLLL yyyy", web.getLocale());
        String end = whole.format(last);
        if (first.getMonth() == last.getMonth()) {
            return capital(end);
        }
        String pattern = first.getYear() == last.getYear() ? "LLLL" : "LLLL yyyy";
        return capital(DateTimeFormatter.ofPattern(pattern, web.getLocale()).format(first)) + " – " + end;
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(web.getLocale()) + words.substring(1);
    }

    /** Whole weeks from this one to the end of the booking window. */
    public List<List<DayCell>> getWeeks() {
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(Clocks.KYIV));
        Map<LocalDate, FreeDay> known = days.stream().collect(Collectors.toMap(FreeDay::day, Function.identity()));
        LocalDate last = days.get(days.size() - 1).day();
        List<List<DayCell>> weeks = new ArrayList<>();
        for (LocalDate monday = today.with(DayOfWeek.MONDAY); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(date -> cell(date, known.get(date), today))
                    .toList());
        }
        return weeks;
    }

    private DayCell cell(LocalDate date, FreeDay open, LocalDate today) {
        String url = web.url(address + "?office=" + office.id() + "&day=" + date + "#times");
        return new DayCell(date, state(date, open, today), open == null ? 0 : open.free(), url, date.equals(day));
    }

    private static String state(LocalDate date, FreeDay open, LocalDate today) {
        if (date.isBefore(today)) {
            return "past";
        }
        if (open == null) {
            return "closed";
        }
        if (!open.isFree()) {
            return "none";
        }
        return open.free() <= FEW ? "few" : "free";
    }

    /** Times of the chosen day before lunch. */
    public List<TimeChoice> getMorning() {
        return choices(true);
    }

    /** Times of the chosen day after it. */
    public List<TimeChoice> getAfternoon() {
        return choices(false);
    }

    private List<TimeChoice> choices(boolean morning) {
        String sent = web.param("at").orElse("");
        return free.stream()
                .filter(at -> at.atZone(Clocks.KYIV).getHour() < NOON == morning)
                .map(at -> new TimeChoice(
                        at.toString(), format.time(at), at.toString().equals(sent)))
                .toList();
    }

    private static Optional<Long> number(String typed) {
        return typed.matches("\\d{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String typed) {
        try {
            return Optional.of(Instant.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
