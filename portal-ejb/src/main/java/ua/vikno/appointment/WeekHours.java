package ua.vikno.appointment;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A desk's week; a day that is not there is a day off.
 *
 * @param days in the order of the week
 */
public record WeekHours(Map<DayOfWeek, DayHours> days) {

    public WeekHours {
        EnumMap<DayOfWeek, DayHours> ordered = new EnumMap<>(DayOfWeek.class);
        ordered.putAll(days);
        days = Collections.unmodifiableMap(ordered);
    }
}
