package ua.vikno.web.open.data;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.vikno.organisation.OfficeSchedule;
import ua.vikno.organisation.OpenTimes;

/** Hours in one cell of a table, as schema.org writes {@code openingHours}: {@code Mo 08:00-12:00,13:00-17:00; Tu …}. */
final class OfficeHoursText {

    private static final int SHORT = 2;

    private OfficeHoursText() {}

    /** Days off are left out; empty where the hours are not known as data. */
    static String week(OfficeSchedule schedule) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !schedule.usual(day).isClosed())
                .map(day -> name(day) + " " + times(schedule.usual(day)))
                .collect(Collectors.joining("; "));
    }

    /** {@code 2026-12-24/2026-12-26 closed; 2026-12-31/2026-12-31 09:00-13:00}: days that differ and are not over. */
    static String special(OfficeSchedule schedule) {
        return schedule.specials().stream()
                .map(special -> special.days().from() + "/" + special.days().to() + " "
                        + (special.times().isClosed() ? "closed" : times(special.times())))
                .collect(Collectors.joining("; "));
    }

    private static String times(OpenTimes times) {
        return times.spans().stream()
                .map(span -> span.opens() + "-" + span.closes())
                .collect(Collectors.joining(","));
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, SHORT).toLowerCase(Locale.ROOT);
    }
}
