package ua.vikno.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/**
 * Who is away, and who stands in. One may record one's own absence and hand one's own duties over, but nobody becomes a
 * substitute by their own hand. Every method also throws {@link NotFound} and {@link ChangedMeanwhile}.
 */
@Stateless
public class AbsenceChanges {

    @Inject
    StaffGuard guard;

    @Inject
    Employees employees;

    @Inject
    DutyRows duties;

    @Inject
    AbsenceRows absences;

    @Inject
    DutyRules rules;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    /**
     * Records an absence with its substitutes: each has the duty on exactly these days.
     *
     * @throws DaysPast the days are over
     * @throws AbsenceOverlaps the person is away on some of them already
     * @throws SubstituteUnfit a substitute is the person themself, is away, does not work here then, or is out of reach
     * @throws OwnLine the acting person would stand in
     * @throws NotYoursToGive a duty is beyond the acting person's reach
     */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public void record(RecordAbsence asked) {
        Employee line = guard.changeOwnToo(asked.staff(), asked.version());
        if (asked.days().isOverBefore(rules.today())) {
            throw new DaysPast();
        }
        if (absences.of(line).stream().anyMatch(other -> other.days().meets(asked.days()))) {
            throw new AbsenceOverlaps();
        }
        Absence absence = new Absence(line, asked.kind(), asked.days());
        asked.standIns()
                .forEach(standIn -> absence.substitutions.add(new Substitution(
                        absence, duty(line, standIn.duty()), substitute(absence, standIn.substitute()))));
        absences.add(absence);
        record("absence.recorded", absence);
    }

    /**
     * Sets the last day of an absence: the person came back sooner. One that has not begun by then is dropped.
     *
     * @throws DaysPast the last day is before yesterday
     * @throws AbsenceOverlaps the person is away on the days that come to it
     */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public void end(EndAbsence asked) {
        Employee line = guard.changeOwnToo(asked.staff(), asked.version());
        Absence absence = absences.find(asked.absence())
                .filter(found -> found.staff.id.equals(line.id))
                .orElseThrow(() -> guard.refused(asked.staff() + "/" + asked.absence()));
        LocalDate last = asked.lastDay();
        if (last.isBefore(rules.today().minusDays(1)) || absence.days().isOverBefore(rules.today())) {
            throw new DaysPast();
        }
        if (last.isBefore(absence.fromDay)) {
            absences.remove(absence);
        } else {
            requireAlone(absence, new DaySpan(absence.fromDay, last));
            absence.endOn(last);
        }
        record("absence.ended", absence);
    }

    private void requireAlone(Absence absence, DaySpan days) {
        boolean overlaps = absences.of(absence.staff).stream()
                .anyMatch(other -> !other.id.equals(absence.id) && other.days().meets(days));
        if (overlaps) {
            throw new AbsenceOverlaps();
        }
    }

    private Duty duty(Employee line, long id) {
        Duty duty =
                duties.find(id).filter(found -> found.staff.id.equals(line.id)).orElseThrow(NotYoursToGive::new);
        Scope scope = guard.scope();
        boolean wide = RoleScope.of(duty.role) == RoleScope.INSTALLATION;
        if (!scope.looksAfter(duty.centre.id) || wide && !scope.wholeInstallation()) {
            throw new NotYoursToGive();
        }
        return duty;
    }

    private Employee substitute(Absence absence, long id) {
        if (employees.ownIds(actor.get().account()).contains(id)) {
            throw new OwnLine();
        }
        return employees
                .find(id)
                .filter(found -> !found.id.equals(absence.staff.id))
                .filter(guard::reaches)
                .filter(found -> found.deactivatedOn == null && found.days().meets(absence.days()))
                .filter(found -> absences.of(found).stream()
                        .noneMatch(other -> other.days().meets(absence.days())))
                .orElseThrow(SubstituteUnfit::new);
    }

    private void record(String action, Absence absence) {
        Long account = employees.accounts(absence.staff.id).stream()
                .sorted()
                .findFirst()
                .orElse(null);
        audit.record(AuditEntry.of(action, "absence", absence.id).about(account, StaffGuard.REASON));
    }
}
