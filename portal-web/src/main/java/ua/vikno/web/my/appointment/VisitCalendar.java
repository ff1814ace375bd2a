package ua.vikno.web.my.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    private static final String ANYWHERE = "any";
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

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
    private boolean anywhere;
    private boolean canAnywhere;
    private Map<Long, List<FreeDay>> daysOfOffices;
    private List<OfficeView> offices;
    private OfficeView office;
    private List<FreeDay> days;
    private LocalDate day;
    private List<ChosenTime> free;

    /** An office to choose, with its soonest free day. */
    public record OfficeChoice(String name, String place, String soonest, String url, boolean chosen) {}

    /** A day of the calendar; {@code state} is {@code free}, {@code few}, {@code none}, {@code closed} or {@code past}. */
    public record DayCell(LocalDate day, String state, int free, String url, boolean chosen) {}

    /** A time to choose; {@code where} names the office where times of several stand together. */
    public record TimeChoice(String value, String label, String where, boolean chosen) {}

    /** Loads what can be chosen for a topic; links lead to this address with the choice in its query. */
    public void load(TopicView visited, String page) {
        load(visited, page, false);
    }

    /** The same with one choice more, which is chosen at first: wherever it is soonest. */
    public void loadAnywhere(TopicView visited, String page) {
        load(visited, page, true);
    }

    private void load(TopicView visited, String page, boolean whole) {
        topic = visited;
        address = page;
        offices = times.offices(topic.id());
        Optional<OfficeView> asked = web.param("office")
                .flatMap(VisitCalendar::number)
                .flatMap(
                        id -> offices.stream().filter(found -> found.id() == id).findFirst());
        office = asked.or(() -> offices.stream().findFirst()).orElseThrow(web::notFound);
        anywhere = whole && asked.isEmpty();
        canAnywhere = whole && offices.size() > 1;
        daysOfOffices = times.days(offices.stream().map(OfficeView::id).toList(), topic.id());
        days = anywhere ? together() : daysOfOffices.getOrDefault(office.id(), List.of());
        day = web.param("day")
                .flatMap(VisitCalendar::date)
                .filter(date -> days.stream().anyMatch(known -> known.day().equals(date)))
                .or(() ->
                        days.stream().filter(FreeDay::isFree).map(FreeDay::day).findFirst())
                .orElse(null);
        free = day == null ? List.of() : times.times(chosenOffices(), topic.id(), day);
    }

    private List<Long> chosenOffices() {
        return anywhere ? offices.stream().map(OfficeView::id).toList() : List.of(office.id());
    }

    /** Days of all offices: as many times as there are in all of them. */
    private List<FreeDay> together() {
        Map<LocalDate, Integer> sums = new TreeMap<>();
        daysOfOffices
                .values()
                .forEach(list -> list.forEach(found -> sums.merge(found.day(), found.free(), Integer::sum)));
        return sums.entrySet().stream()
                .map(sum -> new FreeDay(sum.getKey(), sum.getValue()))
                .toList();
    }

    /** The time that a form brings; empty where none was chosen. */
    public Optional<ChosenTime> chosen() {
        return web.param("at").flatMap(this::parsed);
    }

    /** An instant in the chosen office, or with an office before it. */
    private Optional<ChosenTime> parsed(String typed) {
        String[] parts = typed.split("@", 2);
        Optional<Long> place = parts.length == 2 ? number(parts[0]) : Optional.of(office.id());
        return place.flatMap(id -> instant(parts[parts.length - 1]).map(at -> new ChosenTime(id, at)));
    }

    /** That a time was taken, with the nearest one of the day that is free still. */
    public String taken(ChosenTime asked) {
        return free.stream()
                .map(ChosenTime::from)
                .min(Comparator.comparing(
                        at -> Duration.between(asked.from(), at).abs()))
                .map(at -> text.of("appointment.error.taken-nearest", format.time(at)))
                .orElseGet(() -> text.get("appointment.error.taken"));
    }

    /** Where the form of times goes: this page with the choice that stands. */
    public String getAction() {
        return web.url(with("office=" + (anywhere ? ANYWHERE : office.id()) + "&day=" + day));
    }

    private String with(String query) {
        return address + (address.contains("?") ? "&" : "?") + query;
    }

    /** Times of several offices stand together. */
    public boolean isAnywhere() {
        return anywhere;
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
        long different = free.stream().map(ChosenTime::from).distinct().count();
        return text.of("appointment.times", capital(spelled), different);
    }

    /** Offices with their soonest days. */
    public List<OfficeChoice> getOffices() {
        List<OfficeChoice> choices = new ArrayList<>();
        if (canAnywhere) {
            choices.add(new OfficeChoice(
                    text.get("appointment.anywhere"),
                    text.get("appointment.anywhere.hint"),
                    soonest(together()),
                    web.url(with("office=" + ANYWHERE)),
                    anywhere));
        }
        offices.stream().map(this::choice).forEach(choices::add);
        return choices;
    }

    private OfficeChoice choice(OfficeView found) {
        return new OfficeChoice(
                found.name().in(web.getLang()),
                found.address().in(web.getLang()),
                soonest(daysOfOffices.getOrDefault(found.id(), List.of())),
                web.url(with("office=" + found.id())),
                !anywhere && found.id() == office.id());
    }

    private String soonest(List<FreeDay> open) {
        return open.stream()
                .filter(FreeDay::isFree)
                .findFirst()
                .map(soon -> text.of("appointment.soonest", format.weekday(soon.day())))
                .orElseGet(() -> text.get("appointment.none"));
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
        String url = web.url(with("office=" + (anywhere ? ANYWHERE : office.id()) + "&day=" + date) + "#times");
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
        Set<Instant> seen = new HashSet<>();
        return free.stream()
                .filter(time -> time.from().atZone(Clocks.KYIV).getHour() < NOON == morning)
                // of several offices that are free at once the first is offered
                .filter(time -> seen.add(time.from()))
                .map(time -> choice(time, sent))
                .toList();
    }

    private TimeChoice choice(ChosenTime time, String sent) {
        String value =
                anywhere ? time.office() + "@" + time.from() : time.from().toString();
        String where = anywhere
                ? offices.stream()
                        .filter(found -> found.id() == time.office())
                        .findFirst()
                        .map(found -> found.name().in(web.getLang()))
                        .orElse("")
                : "";
        return new TimeChoice(value, format.time(time.from()), where, value.equals(sent));
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

    /** What lies beyond what anybody's calendar reckons with is no time at all. */
    private static Optional<Instant> instant(String typed) {
        try {
            return Optional.of(Instant.parse(typed)).filter(at -> at.isAfter(Instant.EPOCH) && at.isBefore(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
