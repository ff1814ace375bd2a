package ua.vikno.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges days on which somebody did not come by the rules of an office. */
final class MissRule {

    private MissRule() {}

    /**
     * Nothing is booked online for a while.
     *
     * @param until the last day of it
     * @param since the first day whose missed visits counted
     */
    record Bar(LocalDate until, LocalDate since) {}

    /**
     * What holds today.
     *
     * @param days of missed visits, one for each, the earliest first
     */
    static Optional<Bar> today(List<LocalDate> days, MissRules rules, LocalDate today) {
        if (rules.most() == 0) {
            return Optional.empty();
        }
        // the last visit that made it so many lasts longest
        for (int last = days.size() - 1; last >= rules.most() - 1; last--) {
            LocalDate until = days.get(last).plusDays(rules.barredDays());
            LocalDate since = days.get(last).minusDays(rules.withinDays() - 1L);
            if (today.isAfter(until)) {
                return Optional.empty();
            }
            if (!days.get(last - rules.most() + 1).isBefore(since)) {
                return Optional.of(new Bar(until, since));
            }
        }
        return Optional.empty();
    }
}
