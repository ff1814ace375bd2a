package ua.vikno.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.OfficeDay;
import ua.vikno.organisation.OfficeSchedule;
import ua.vikno.organisation.OpenTimes;

/** Stretches in which desks can be booked: within the hours of their office, and less what is kept for those who just come. */
final class OpenDesks {

    private static final int WHOLE = 100;

    private OpenDesks() {}

    /**
     * A desk's stretches on a day within what its office is open then. An office whose hours nobody has written down leaves its desks theirs;
     * special days and days off for everyone count there too.
     */
    static List<Stretch> on(LocalDate date, DeskHours desk, OfficeSchedule office) {
        OfficeDay day = office.on(date);
        if (day.cause() == OfficeDay.Cause.WEEK && !office.isKnown()) {
            return desk.on(date);
        }
        List<Stretch> within = new ArrayList<>();
        for (Stretch stretch : desk.on(date)) {
            for (OpenTimes.Span span : day.times().spans()) {
                add(within, stretch, at(date, span.opens()), at(date, span.closes()));
            }
        }
        return within;
    }

    private static void add(List<Stretch> to, Stretch desk, Instant opens, Instant closes) {
        Instant from = desk.from().isBefore(opens) ? opens : desk.from();
        Instant until = desk.to().isAfter(closes) ? closes : desk.to();
        if (from.isBefore(until)) {
            to.add(new Stretch(desk.desk(), from, until));
        }
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(Clocks.KYIV).toInstant();
    }

    /**
     * Those stretches whose desk can take one more visit on their day and keep its share for those who just come.
     *
     * @param length of one more visit
     * @param percent kept of each desk's day
     */
    static List<Stretch> less(List<Stretch> open, List<Stretch> busy, Duration length, int percent) {
        if (percent == 0) {
            return open;
        }
        Map<DeskDay, Long> whole = seconds(open);
        Map<DeskDay, Long> taken = seconds(busy);
        return open.stream()
                .filter(stretch -> {
                    DeskDay day = DeskDay.of(stretch);
                    long offered = whole.get(day) * (WHOLE - percent) / WHOLE;
                    return taken.getOrDefault(day, 0L) + length.toSeconds() <= offered;
                })
                .toList();
    }

    private static Map<DeskDay, Long> seconds(List<Stretch> stretches) {
        Map<DeskDay, Long> sums = new HashMap<>();
        stretches.forEach(stretch -> sums.merge(
                DeskDay.of(stretch),
                Duration.between(stretch.from(), stretch.to()).toSeconds(),
                Long::sum));
        return sums;
    }

    /** A desk on one day. */
    private record DeskDay(long desk, LocalDate day) {

        static DeskDay of(Stretch stretch) {
            return new DeskDay(
                    stretch.desk(), stretch.from().atZone(Clocks.KYIV).toLocalDate());
        }
    }
}
