package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Clocks;

/** Whether somebody may book online, by the visits they missed and the rules of the office. */
@ApplicationScoped
class Barring {

    @Inject
    MissRows rows;

    @Inject
    ReceptionRows reception;

    @Inject
    OwnVisitNews news;

    @Inject
    Clock clock;

    /**
     * Lets those book who come.
     *
     * @param held what they want to book
     * @throws BookingBarred they missed as many visits as the office bears
     */
    public void requireWelcome(OwnVisit held, OwnVisitRows.Person person) {
        MissRules rules = reception
                .reception(held.visit().office())
                .map(Reception::missRules)
                .orElse(MissRules.USUAL);
        if (rules.most() == 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock.withZone(Clocks.KYIV));
        List<MissedVisit> missed = rows.of(person, today.minusDays((long) rules.withinDays() + rules.barredDays()));
        List<LocalDate> days = missed.stream().map(Barring::day).toList();
        Optional<MissRule.Bar> bar = MissRule.today(days, rules, today);
        if (bar.isPresent()) {
            news.refused("booking.barred", held.visit().getNumber());
            throw new BookingBarred(
                    bar.get().until(),
                    missed.stream()
                            .filter(visit -> !day(visit).isBefore(bar.get().since()))
                            .toList());
        }
    }

    private static LocalDate day(MissedVisit visit) {
        return LocalDate.ofInstant(visit.from(), Clocks.KYIV);
    }
}
