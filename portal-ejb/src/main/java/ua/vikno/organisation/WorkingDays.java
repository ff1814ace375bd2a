package ua.vikno.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which days are working. Rules: a five-day week; in the ordinary regime the holidays of
 * КЗпП art. 73, Easter and Trinity are days off, and one that meets a weekend moves the day off to the next working day
 * (art. 67); under martial law neither applies (law 2136-IX, art. 6). Single days set by an act win over everything.
 */
final class WorkingDays {

    /** Rules of days off. */
    enum Regime {
        ORDINARY,
        MARTIAL_LAW
    }

    /** A day of the year that is a holiday for some years; {@code to} is null while it stands. */
    record Holiday(int month, int day, LocalDate from, LocalDate to) {

        boolean isOn(LocalDate date) {
            return date.getMonthValue() == month
                    && date.getDayOfMonth() == day
                    && !date.isBefore(from)
                    && (to == null || !date.isAfter(to));
        }
    }

    private static final int TRINITY_AFTER_EASTER = 49;
    /** Days to look back for holidays on weekends; more than any run of days off. */
    private static final int LONGEST_RUN = 10;

    private final NavigableMap<LocalDate, Regime> regimes;
    private final List<Holiday> holidays;
    private final Map<LocalDate, Boolean> exceptions;

    WorkingDays(Map<LocalDate, Regime> regimes, List<Holiday> holidays, Map<LocalDate, Boolean> exceptions) {
        this.regimes = new TreeMap<>(regimes);
        this.holidays = List.copyOf(holidays);
        this.exceptions = Map.copyOf(exceptions);
    }

    boolean isWorking(LocalDate day) {
        Boolean exception = exceptions.get(day);
        if (exception != null) {
            return exception;
        }
        return !isWeekend(day) && (regime(day) == Regime.MARTIAL_LAW || !isFeast(day) && !isMovedDayOff(day));
    }

    /** A day off for everyone, whatever day of the week it is: a holiday, a day moved from one, a day an act takes off. */
    boolean isHoliday(LocalDate day) {
        Boolean exception = exceptions.get(day);
        if (exception != null) {
            return !exception;
        }
        return regime(day) == Regime.ORDINARY && (isFeast(day) || isMovedDayOff(day));
    }

    /** The day that many working days later; the starting day itself is not counted. */
    LocalDate plus(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; left--) {
            day = workingAfter(day);
        }
        return day;
    }

    /** Working days after one day up to and with another; negative where that one is earlier. */
    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** The working day itself, or the next one. */
    LocalDate workingOn(LocalDate day) {
        return isWorking(day) ? day : workingAfter(day);
    }

    LocalDate workingAfter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private Regime regime(LocalDate day) {
        Map.Entry<LocalDate, Regime> entry = regimes.floorEntry(day);
        return entry == null ? Regime.ORDINARY : entry.getValue();
    }

    private boolean isFeast(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return day.equals(easter)
                || day.equals(easter.plusDays(TRINITY_AFTER_EASTER))
                || holidays.stream().anyMatch(holiday -> holiday.isOn(day));
    }

    /** A holiday on Saturday or Sunday is owed a day off, paid by the next day that is neither weekend nor holiday. */
    private boolean isMovedDayOff(LocalDate asked) {
        int owed = 0;
        for (LocalDate day = asked.minusDays(LONGEST_RUN); day.isBefore(asked); day = day.plusDays(1)) {
            if (isWeekend(day) && isFeast(day)) {
                owed++;
            } else if (!isWeekend(day) && !isFeast(day) && owed > 0) {
                owed--;
            }
        }
        return owed > 0 && !isWeekend(asked) && !isFeast(asked);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Easter by the Julian reckoning that Ukraine's churches keep, as a Gregorian date of 1900–2099 (Meeus). */
    static LocalDate easter(int year) {
        int a = year % 4;
        int b = year % 7;
        int c = year % 19;
        int d = (19 * c + 15) % 30;
        int e = (2 * a + 4 * b - d + 34) % 7;
        int month = (d + e + 114) / 31;
        int day = (d + e + 114) % 31 + 1;
        return LocalDate.of(year, month, day).plusDays(13);
    }
}
