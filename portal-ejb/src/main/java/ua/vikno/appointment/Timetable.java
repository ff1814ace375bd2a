package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.WorkingCalendar;

/** Joins desks, hours, days off and bookings: what is free in an office for a topic. */
@ApplicationScoped
class Timetable {

    @Inject
    ReceptionRows rows;

    @Inject
    BookingRows bookings;

    @Inject
    WorkingCalendar calendar;

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
        LocalDate today = LocalDate.now(clock.withZone(Clocks.KYIV));
        return rows.reception(office)
                .map(reception -> free(office, topic, today, today.plusDays(reception.windowDays - 1L)))
                .orElse(Free.NONE);
    }

    /** Some days of it; what is beyond the window is not free. */
    public Free free(long office, long topic, LocalDate from, LocalDate to) {
        Reception reception = rows.reception(office).filter(found -> found.open).orElse(null);
        Topic asked = rows.topic(topic).orElse(null);
        if (reception == null || asked == null) {
            return Free.NONE;
        }
        LocalDate today = LocalDate.now(clock.withZone(Clocks.KYIV));
        LocalDate first = from.isBefore(today) ? today : from;
        LocalDate end = today.plusDays(reception.windowDays);
        LocalDate after = to.isBefore(end) ? to.plusDays(1) : end;
        return first.isBefore(after) ? free(reception, asked, first, after) : Free.NONE;
    }

    private Free free(Reception reception, Topic topic, LocalDate first, LocalDate after) {
        List<DeskHours> hours = rows.hours(reception.office, topic.id, first, after.minusDays(1));
        Set<LocalDate> closed = rows.closedDays(reception.office, first, after.minusDays(1));
        Set<LocalDate> days = new TreeSet<>();
        List<Stretch> open = first.datesUntil(after)
                .filter(day -> !closed.contains(day) && !calendar.isHoliday(day))
                .flatMap(day -> hours.stream()
                        .filter(desk -> desk.holds(day))
                        .peek(desk -> days.add(day))
                        .flatMap(desk -> desk.on(day).stream()))
                .toList();
        List<Stretch> busy = bookings.busy(reception.office, start(first), start(after), clock.instant());
        FreeTimes times = new FreeTimes(
                reception.stepMinutes,
                topic.minutes,
                clock.instant().plus(Duration.ofMinutes(reception.noticeMinutes)));
        return new Free(days, times.of(open, busy), times.length());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.KYIV).toInstant();
    }
}
