package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What must be true of a duty before it is written; the database holds the half of it that two people could break at once. */
@ApplicationScoped
class DutyRules {

    @Inject
    Places places;

    @Inject
    DutyRows duties;

    @Inject
    StaffGuard guard;

    @Inject
    Clock clock;

    /**
     * The duty as asked for, checked.
     *
     * @throws PlaceMissing the role needs an office or a provider, or has one too many, or it is none of the centre's
     * @throws NotYoursToGive the centre or the role is beyond the acting person's reach
     */
    public Duty duty(Employee line, GiveDuty asked) {
        requireGivable(asked.role());
        if (!guard.scope().looksAfter(asked.centre())) {
            throw new NotYoursToGive();
        }
        if (!RoleScope.of(asked.role()).suits(asked.office(), asked.provider())) {
            throw new PlaceMissing();
        }
        Centre centre = places.centre(asked.centre()).orElseThrow(NotYoursToGive::new);
        return new Duty(line, asked.role(), centre, asked.days()).at(office(asked, centre), provider(asked, centre));
    }

    /**
     * Roles of the whole installation are its operator's to give and to end.
     *
     * @throws NotYoursToGive the acting person is not one
     */
    public void requireGivable(String role) {
        if (RoleScope.of(role) == RoleScope.INSTALLATION && !guard.scope().wholeInstallation()) {
            throw new NotYoursToGive();
        }
    }

    /**
     * The days of a duty.
     *
     * @throws DaysPast they are over
     * @throws OutsideEmployment the person does not work here when it begins
     * @throws DutyOverlaps the same duty stands on some of these days
     */
    public void requireDays(Duty asked, DaySpan days) {
        if (days.isOverBefore(today())) {
            throw new DaysPast();
        }
        if (!asked.staff.days().holds(days.from())) {
            throw new OutsideEmployment();
        }
        requireOnce(asked, days);
    }

    /**
     * One duty once on a day.
     *
     * @throws DutyOverlaps the same duty stands on some of these days
     */
    public void requireOnce(Duty asked, DaySpan days) {
        boolean overlaps = duties.of(asked.staff).stream()
                .filter(other -> !other.id.equals(asked.id))
                .anyMatch(other -> other.isLike(asked) && other.days().meets(days));
        if (overlaps) {
            throw new DutyOverlaps();
        }
    }

    /**
     * A centre keeps a chief, the installation an operator.
     *
     * @param firstDayWithout from when the person, or the duty, is no more
     * @param ending the one duty that ends; null where all of them do
     * @throws LastOfRole nobody else is one then
     */
    public void requireAnother(Employee line, LocalDate firstDayWithout, Duty ending) {
        LocalDate day = firstDayWithout.isBefore(today()) ? today() : firstDayWithout;
        duties.leftEmpty(line, day, ending).ifPresent(role -> {
            throw new LastOfRole(role);
        });
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Office office(GiveDuty asked, Centre centre) {
        if (asked.office() == null) {
            return null;
        }
        return places.office(asked.office())
                .filter(office -> office.centre.id.equals(centre.id))
                .orElseThrow(PlaceMissing::new);
    }

    private Provider provider(GiveDuty asked, Centre centre) {
        if (asked.provider() == null) {
            return null;
        }
        return places.providersServedBy(List.of(centre.id), today()).stream()
                .filter(provider -> provider.id.equals(asked.provider()))
                .findFirst()
                .orElseThrow(PlaceMissing::new);
    }
}
