package ua.vikno.organisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;

/**
 * When an office receives people: special days win over days off for everyone, those over the week. All times are Kyiv's.
 *
 * @param week hours by days; a day that is not there is closed; an empty one: nobody has written the hours down yet
 * @param specials days that differ, in order; no two of them meet
 * @param holiday days off for everyone
 */
public record OfficeSchedule(
        Map<DayOfWeek, OpenTimes> week, List<SpecialHours> specials, Predicate<LocalDate> holiday) {

    /** How far ahead the next opening is looked for, days. */
    private static final int HORIZON = 400;

    public OfficeSchedule {
        week = Map.copyOf(week);
        specials = List.copyOf(specials);
    }

    /** Whether the hours are known at all. */
    public boolean isKnown() {
        return !week.isEmpty();
    }

    /** Hours of a day. */
    public OfficeDay on(LocalDate date) {
        Optional<SpecialHours> special =
                specials.stream().filter(found -> found.days().holds(date)).findFirst();
        if (special.isPresent()) {
            Optional<Bilingual> reason = special.map(SpecialHours::reason);
            return new OfficeDay(date, special.get().times(), OfficeDay.Cause.SPECIAL, reason);
        }
        return holiday.test(date)
                ? new OfficeDay(date, OpenTimes.CLOSED, OfficeDay.Cause.HOLIDAY, Optional.empty())
                : new OfficeDay(date, usual(date.getDayOfWeek()), OfficeDay.Cause.WEEK, Optional.empty());
    }

    /** Hours of a day of the week when nothing special is on. */
    public OpenTimes usual(DayOfWeek day) {
        return week.getOrDefault(day, OpenTimes.CLOSED);
    }

    /** Whether people are received at this moment, and when that changes. */
    public OfficeState at(Instant now) {
        LocalDate today = now.atZone(Clocks.KYIV).toLocalDate();
        LocalDate horizon = isKnown() ? today.plusDays(HORIZON) : today;
        for (LocalDate date = today; date.isBefore(horizon); date = date.plusDays(1)) {
            for (OpenTimes.Span span : on(date).times().spans()) {
                Instant opens = moment(date, span.opens());
                // an hour that the clock shows twice is worked through
                Instant closes =
                        at(date, span.closes()).withLaterOffsetAtOverlap().toInstant();
                if (opens.isAfter(now)) {
                    return new OfficeState(false, null, opens);
                }
                if (closes.isAfter(now)) {
                    return new OfficeState(true, closes, null);
                }
            }
        }
        return OfficeState.NEVER;
    }

    /** The days from one on that differ from the week, in order. */
    public List<OfficeDay> differing(LocalDate from, int days) {
        return from.datesUntil(from.plusDays(days))
                .map(this::on)
                .filter(day -> day.cause() == OfficeDay.Cause.SPECIAL
                        || day.cause() == OfficeDay.Cause.HOLIDAY
                                && !usual(day.date().getDayOfWeek()).isClosed())
                .toList();
    }

    private static Instant moment(LocalDate date, LocalTime time) {
        return at(date, time).toInstant();
    }

    private static ZonedDateTime at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(Clocks.KYIV);
    }
}
