package ua.vikno.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;

/** Who works here and what they may do where. */
@Stateless
public class Staff {

    @Inject
    Employees employees;

    @Inject
    Assurances assurances;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Roles of an account today, empty for those who do not work here. Asked on every request, so a change works at once. */
    @PermitAll
    public Set<String> rolesOf(long account) {
        return employees.roles(account, LocalDate.now(clock));
    }

    /**
     * Those of the roles for which this sign-in is strong enough; the others are withheld until a stronger one.
     *
     * @param assurance {@code low}, {@code substantial} or {@code high}, as the provider stated it
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<String> admitted(Set<String> roles, String assurance) {
        return assurances.admitted(roles, assurance);
    }

    /** The acting staff member with their duties of today; the measure of every data scope. */
    @RolesAllowed({
        Role.ADMINISTRATOR,
        Role.CHIEF,
        Role.PROVIDER_OFFICER,
        Role.CONTENT_EDITOR,
        Role.AUDITOR,
        Role.RECEPTIONIST,
        Role.ISSUING_DESK,
        Role.CALL_CENTRE,
        Role.DATA_OFFICER,
        Role.OPERATOR
    })
    public StaffMember mine() {
        List<Duty> duties = employees.duties(actor.get().account(), LocalDate.now(clock));
        if (duties.isEmpty()) {
            throw new NotOnStaff();
        }
        Employee employee = employees.own(actor.get().account()).orElseThrow(NotOnStaff::new);
        return new StaffMember(
                employee.id,
                employee.name(),
                employee.position(),
                duties.stream().map(Staff::view).toList());
    }

    private static StaffMember.Duty view(Duty duty) {
        return new StaffMember.Duty(duty.role, duty.centre.id, duty.officeId(), duty.providerId());
    }
}
