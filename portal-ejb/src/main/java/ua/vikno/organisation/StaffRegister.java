package ua.vikno.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TaxNumber;

/** The staff register for those who look after it: the chief of a centre, and the operator of the installation. */
@Stateless
public class StaffRegister {

    @Inject
    StaffListing listing;

    @Inject
    StaffGuard guard;

    @Inject
    DutyRows duties;

    @Inject
    AbsenceRows absences;

    @Inject
    CredentialRows credentials;

    @Inject
    Employees employees;

    @Inject
    CurrentActor actor;

    @Inject
    Places places;

    @Inject
    Clock clock;

    /** One page of the lines within reach, by surname. */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public Page<StaffRow> list(StaffQuery query) {
        return listing.page(guard.scope(), query, LocalDate.now(clock));
    }

    /**
     * A line with the duties that the acting person looks after. Reading it leaves a line in the trail.
     *
     * @throws NotFound there is none within reach; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public StaffCard open(long id) {
        Employee line = guard.read(id);
        Scope scope = guard.scope();
        LocalDate today = LocalDate.now(clock);
        List<StaffCard.HeldDuty> held = duties.of(line).stream()
                .filter(duty -> scope.looksAfter(duty.centre.id))
                .map(duty -> held(duty, today))
                .toList();
        List<StaffCard.Away> away =
                absences.of(line).stream().map(absence -> away(absence, today)).toList();
        return new StaffCard(
                line.id,
                line.revision,
                line.name(),
                line.taxNumber == null ? "" : new TaxNumber(line.taxNumber).masked(),
                line.position(),
                line.centre.name(),
                line.days(),
                line.deactivatedOn,
                line.deactivatedReason,
                state(line, away, today),
                scope.looksAfter(line.centre.id),
                guard.isOwn(line),
                held,
                away,
                credentials.of(line).stream()
                        .map(credential -> held(credential, today))
                        .toList());
    }

    /** Who may stand in for a person: those within reach who work here today, but for oneself. */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public List<Colleague> colleagues(long absent) {
        Set<Long> without = new HashSet<>(employees.ownIds(actor.get().account()));
        without.add(absent);
        return listing.colleagues(guard.scope(), without, LocalDate.now(clock));
    }

    /** Keys and accesses within reach that end within thirty days, the nearest first. */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public List<EndingCredential> ending() {
        return credentials.ending(guard.scope(), LocalDate.now(clock));
    }

    /** What the acting person may choose from when they give duties. */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public StaffChoices choices() {
        Scope scope = guard.scope();
        List<Centre> centres = places.centres().stream()
                .filter(centre -> scope.looksAfter(centre.id))
                .toList();
        List<Long> ids = centres.stream().map(centre -> centre.id).toList();
        return new StaffChoices(
                centres.stream().map(Centre::view).toList(),
                places.offices().stream()
                        .filter(office -> scope.looksAfter(office.centre.id))
                        .map(Office::view)
                        .toList(),
                places.providersServedBy(ids, LocalDate.now(clock)).stream()
                        .map(Provider::view)
                        .toList(),
                RoleScope.ROLES.stream()
                        .filter(role -> scope.wholeInstallation() || RoleScope.of(role) != RoleScope.INSTALLATION)
                        .toList());
    }

    private static StaffCard.HeldDuty held(Duty duty, LocalDate today) {
        return new StaffCard.HeldDuty(
                duty.id,
                duty.role,
                duty.centre.name(),
                duty.office == null ? null : duty.office.view(),
                duty.provider == null ? null : new Bilingual(duty.provider.nameUk, duty.provider.nameEn),
                duty.days(),
                duty.days().isOverBefore(today));
    }

    private static StaffState state(Employee line, List<StaffCard.Away> away, LocalDate today) {
        StaffState state = line.state(today);
        boolean isAway = away.stream().anyMatch(absence -> absence.days().holds(today));
        return state == StaffState.WORKING && isAway ? StaffState.AWAY : state;
    }

    private static StaffCard.Away away(Absence absence, LocalDate today) {
        return new StaffCard.Away(
                absence.id,
                absence.kind,
                absence.days(),
                absence.days().isOverBefore(today),
                absence.substitutions.stream()
                        .map(one -> new StaffCard.StandIn(one.duty.role, one.substitute.name()))
                        .toList());
    }

    private static StaffCard.HeldCredential held(Credential credential, LocalDate today) {
        return new StaffCard.HeldCredential(
                credential.id,
                credential.kind,
                credential.issuer,
                credential.number,
                credential.days(),
                credential.days().isOverBefore(today));
    }
}
