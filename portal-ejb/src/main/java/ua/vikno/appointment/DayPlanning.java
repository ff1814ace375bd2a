package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.organisation.OfficeSchedule;

/** Reckons a day of an office for all topics at once, in memory, from a few statements. */
@ApplicationScoped
class DayPlanning {

    private static final int WHOLE = 100;

    @Inject
    ReceptionRows rows;

    @Inject
    TopicRows topics;

    @Inject
    AwayRows away;

    @Inject
    BookingRows bookings;

    @Inject
    OfficeGuide guide;

    @Inject
    Clock clock;

    /** The day; an office that nobody has set up offers nothing. */
    public DayPreview of(long office, List<Topic> all, LocalDate day) {
        Reception reception = rows.reception(office).orElse(null);
        boolean closed = rows.closedDays(List.of(office), day, day).containsKey(office);
        OfficeSchedule schedule = guide.schedules(List.of(office)).get(office);
        List<DeskAway> absent = away.of(List.of(office), day, day);
        List<Stretch> open = closed || reception == null
                ? List.of()
                : topics.hours(office).stream()
                        .filter(desk -> desk.holds(day) && desk.isThere(day, absent))
                        .flatMap(desk -> OpenDesks.on(day, desk, schedule).stream())
                        .toList();
        if (open.isEmpty()) {
            return new DayPreview(day, true, List.of());
        }
        Instant now = clock.instant();
        Instant from = day.atStartOfDay(Clocks.KYIV).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(Clocks.KYIV).toInstant();
        List<Stretch> busy = bookings.busy(List.of(office), from, to, now);
        Map<Long, Set<Long>> done = topics.topicsOfDesks(office);
        return new DayPreview(
                day,
                false,
                all.stream()
                        .map(topic -> times(reception, topic, of(open, topic, done), busy, now))
                        .toList());
    }

    private static List<Stretch> of(List<Stretch> open, Topic topic, Map<Long, Set<Long>> done) {
        return open.stream()
                .filter(stretch -> done.getOrDefault(stretch.desk(), Set.of()).contains(topic.id))
                .toList();
    }

    private static DayPreview.TopicTimes times(
            Reception reception, Topic topic, List<Stretch> open, List<Stretch> busy, Instant now) {
        FreeTimes times = new FreeTimes(
                reception.stepMinutes, topic.minutes, now.plus(Duration.ofMinutes(reception.noticeMinutes)));
        Duration length = times.length();
        long visits = open.stream()
                .mapToLong(stretch ->
                        Duration.between(stretch.from(), stretch.to()).dividedBy(length))
                .sum();
        List<Stretch> offered = OpenDesks.less(open, busy, length, reception.walkInPercent);
        return new DayPreview.TopicTimes(
                topic.view(),
                (int) (length.toMinutes() / reception.stepMinutes),
                (int) (visits * (WHOLE - reception.walkInPercent) / WHOLE),
                List.copyOf(times.of(offered, busy).keySet()));
    }
}
