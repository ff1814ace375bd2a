package ua.vikno.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bound of a date: a day of the calendar, or so far from the day of filling in.
 *
 * @param day null where it is counted from today
 * @param shift how many units from today, negative for the past
 */
public record DayLimit(LocalDate day, int shift, ChronoUnit unit) {

    private static final Pattern SHAPE = Pattern.compile("today(?:([+-]\\d{1,3})([dmy]))?");

    /** Reads {@code today}, {@code today-18y}, {@code today+30d}, {@code 1991-08-24}. */
    static DayLimit of(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return new DayLimit(LocalDate.parse(text), 0, ChronoUnit.DAYS);
        }
        if (parts.group(1) == null) {
            return new DayLimit(null, 0, ChronoUnit.DAYS);
        }
        ChronoUnit unit = switch (parts.group(2)) {
            case "y" -> ChronoUnit.YEARS;
            case "m" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.DAYS;
        };
        return new DayLimit(null, Integer.parseInt(parts.group(1)), unit);
    }

    /** The day it means when the form is filled in on this day. */
    LocalDate on(LocalDate today) {
        return day == null ? today.plus(shift, unit) : day;
    }

    /** Whether it is the day of filling in itself. */
    boolean isToday() {
        return day == null && shift == 0;
    }
}
