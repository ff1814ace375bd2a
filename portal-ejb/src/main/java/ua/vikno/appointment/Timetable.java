package ua.vikno.appointment;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.organisation.OfficeSchedule;

/**
 * Joins desks, hours, days off and bookings: what is free in offices for a topic. Everything is reckoned in memory from a few statements,
 * however many offices, desks and days there are.
 */
@ApplicationScoped
class Timetable {

    @Inject
    ReceptionRows rows;

    @Inject
    AwayRows away;

    @Inject
    StopRows stops;

    @Inject
    BookingRows bookings;

    @Inject
    OfficeGuide guide;

    @Inject
    Clock clock;

    /**
     * What is free.
     *
     * @param days on which the office is open for the topic, in order
     * @param starts beginnings in order, each with the desks that are free then
     * @param length how long a visit keeps its desk
     */
    record Free(Set<LocalDate> days, NavigableMap<Instant, List<Long>> starts, Duration length) {

        static final Free NONE = new Free(Set.of(), new TreeMap<>(), Duration.ZERO);
    }

    /** All of an office's booking window. */
    public Free free(long office, long topic) {
        return free(office, topic, today(), LocalDate.MAX);
    }

    /** Some days of it; what is beyond the window is not free. */
    public Free free(long office, long topic, LocalDate from, LocalDate to) {
        return free(List.of(office), topic, from, to).getOrDefault(office, Free.NONE);
    }

    /** All of the windows of several offices, by their ids; an office that takes no bookings is not among them. */
    public Map<Long, Free> free(Collection<Long> offices, long topic) {
        return free(offices, topic, today(), LocalDate.MAX);
    }

    /** Some days of several offices. */
    public Map<Long, Free> free(Collection<Long> offices, long topic, LocalDate from, LocalDate to) {
        Topic asked = rows.topic(topic).orElse(null);
        List<Reception> receptions =
                rows.receptions(offices).stream().filter(found -> found.open).toList();
        LocalDate today = today();
        LocalDate first = from.isBefore(today) ? today : from;
        LocalDate end = receptions.stream()
                .map(reception -> today.plusDays(reception.windowDays))
                .max(LocalDate::compareTo)
                .orElse(today);
        LocalDate after = to.isBefore(end) ? to.plusDays(1) : end;
        return asked == null || !first.isBefore(after) ? Map.of() : free(receptions, asked, first, after);
    }

    private Map<Long, Free> free(List<Reception> receptions, Topic topic, LocalDate first, LocalDate after) {
        List<Long> offices =
                receptions.stream().map(reception -> reception.office).toList();
        LocalDate last = after.minusDays(1);
        Instant now = clock.instant();
        Map<Long, List<DeskHours>> hours =
                rows.hours(offices, topic.id, first, last).stream().collect(groupingBy(row -> row.desk.office));
        Map<Long, Set<LocalDate>> closed = rows.closedDays(offices, first, last);
        Map<Long, OfficeSchedule> schedules = guide.schedules(offices);
        List<DeskAway> absent = away.of(offices, first, last);
        List<Stretch> busy = bookings.busy(offices, start(first), start(after), now);
        List<Stretch> taken = new ArrayList<>(busy);
        taken.addAll(stops.standing(offices, start(first), start(after)));
        Map<Long, Free> free = new HashMap<>();
        for (Reception reception : receptions) {
            LocalDate end = today().plusDays(reception.windowDays);
            Plan plan = new Plan(
                    hours.getOrDefault(reception.office, List.of()),
                    closed.getOrDefault(reception.office, Set.of()),
                    absent,
                    schedules.get(reception.office));
            FreeTimes times = new FreeTimes(
                    reception.stepMinutes, topic.minutes, now.plus(Duration.ofMinutes(reception.noticeMinutes)));
            Set<LocalDate> days = new TreeSet<>();
            List<Stretch> open = plan.open(first, end.isBefore(after) ? end : after, days);
            List<Stretch> offered = OpenDesks.less(open, busy, times.length(), reception.walkInPercent);
            free.put(reception.office, new Free(days, times.of(offered, taken), times.length()));
        }
        return free;
    }

    /** What rules an office's desks on each day. */
    private record Plan(List<DeskHours> hours, Set<LocalDate> closed, List<DeskAway> absent, OfficeSchedule office) {

        /** Stretches of its desks from a day up to another; days that have any are noted. */
        List<Stretch> open(LocalDate first, LocalDate after, Set<LocalDate> days) {
            List<Stretch> open = new ArrayList<>();
            for (LocalDate day = first; day.isBefore(after); day = day.plusDays(1)) {
                LocalDate date = day;
                List<Stretch> stretches = closed.contains(date)
                        ? List.of()
                        : hours.stream()
                                .filter(desk -> desk.holds(date) && desk.isThere(date, absent))
                                .flatMap(desk -> OpenDesks.on(date, desk, office).stream())
                                .toList();
                open.addAll(stretches);
                if (!stretches.isEmpty()) {
                    days.add(date);
                }
            }
            return open;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Clocks.KYIV));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.KYIV).toInstant();
    }
}
