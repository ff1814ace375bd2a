package ua.vikno.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.identity.Sessions;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/**
 * Changes of the staff register. Nobody changes their own line or duties; a chief changes those of their own centre, the
 * operator all. Every method of an existing line also throws {@link NotFound} (none within reach, the trail keeps that it was
 * asked for), {@link ChangedMeanwhile} and {@link OwnLine}.
 */
@Stateless
public class StaffChanges {

    @Inject
    StaffGuard guard;

    @Inject
    Employees employees;

    @Inject
    DutyRows duties;

    @Inject
    DutyRules rules;

    @Inject
    Places places;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    /**
     * Writes a person in, without a duty yet.
     *
     * @return id of the line
     * @throws AlreadyOnStaff a line with this tax number stands
     * @throws NotYoursToGive the centre is beyond reach
     */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public long add(AddStaff person) {
        Centre keeper = places.centre(person.centre())
                .filter(centre -> guard.scope().looksAfter(centre.id))
                .orElseThrow(NotYoursToGive::new);
        employees.lockTaxNumber(person.taxNumber().value());
        if (employees.byTaxNumber(person.taxNumber().value()).isPresent()) {
            throw new AlreadyOnStaff();
        }
        Employee line = new Employee(person.taxNumber(), keeper, person.days().from())
                .called(person.name(), person.position(), person.days());
        employees.add(line);
        guard.record("staff.added", line);
        return line.id;
    }

    /**
     * Corrects name, position and term.
     *
     * @throws LastOfRole with the new last day a centre would be left without a chief, or the installation without an operator
     */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public void correct(CorrectStaff person) {
        Employee line = guard.change(person.id(), person.version());
        if (person.days().to() != null) {
            rules.requireAnother(line, person.days().to().plusDays(1), null);
        }
        line.called(person.name(), person.position(), person.days());
        guard.record("staff.corrected", line);
    }

    /**
     * Ends the person's work here from today on, and every session of theirs at once.
     *
     * @throws LastOfRole a centre would be left without a chief, or the installation without an operator
     */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public void deactivate(DeactivateStaff person) {
        Employee line = guard.change(person.id(), person.version());
        rules.requireAnother(line, rules.today(), null);
        line.deactivate(rules.today(), person.reason());
        employees.accounts(line.id).forEach(sessions::endAllOf);
        guard.record("staff.deactivated", line);
    }

    /** Takes a deactivation back: term and duties stand as they were. */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public void reactivate(ReactivateStaff person) {
        Employee line = guard.change(person.id(), person.version());
        line.reactivate();
        guard.record("staff.reactivated", line);
    }

    /**
     * Gives a duty.
     *
     * @throws NotYoursToGive the centre or the role is beyond reach
     * @throws PlaceMissing the role does not go with this office or provider
     * @throws DaysPast the days are over
     * @throws OutsideEmployment the person does not work here when it begins
     * @throws DutyOverlaps the same duty stands on some of these days
     */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public void giveDuty(GiveDuty asked) {
        Employee line = guard.changeDuties(asked.staff(), asked.version());
        Duty duty = rules.duty(line, asked);
        rules.requireDays(duty, asked.days());
        duties.add(duty);
        record("duty.given", duty);
    }

    /**
     * Sets the last day of a duty; one that has not begun by then is dropped.
     *
     * @throws NotYoursToGive the role is beyond the acting person's reach
     * @throws DaysPast the last day is before yesterday
     * @throws DutyOverlaps the same duty stands on some of the days that come to it
     * @throws LastOfRole a centre would be left without a chief, or the installation without an operator
     */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public void endDuty(EndDuty asked) {
        Employee line = guard.changeDuties(asked.staff(), asked.version());
        Duty duty = duties.find(asked.duty())
                .filter(found -> found.staff.id.equals(line.id) && guard.scope().looksAfter(found.centre.id))
                .orElseThrow(() -> guard.refused(asked.staff() + "/" + asked.duty()));
        rules.requireGivable(duty.role);
        LocalDate last = asked.lastDay();
        if (last.isBefore(rules.today().minusDays(1)) || duty.days().isOverBefore(rules.today())) {
            throw new DaysPast();
        }
        rules.requireAnother(line, last.plusDays(1), duty);
        if (last.isBefore(duty.fromDay)) {
            duties.remove(duty);
            record("duty.dropped", duty);
        } else {
            rules.requireOnce(duty, new DaySpan(duty.fromDay, last));
            duty.endOn(last);
            record("duty.ended", duty);
        }
    }

    private void record(String action, Duty duty) {
        Long account =
                employees.accounts(duty.staff.id).stream().sorted().findFirst().orElse(null);
        audit.record(AuditEntry.of(action, "duty", duty.id).about(account, StaffGuard.REASON));
    }
}
