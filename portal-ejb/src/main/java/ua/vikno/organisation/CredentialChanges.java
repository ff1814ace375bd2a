package ua.vikno.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/** Keys and accesses to registers, one's own too. Every method also throws {@link NotFound} and {@link ChangedMeanwhile}. */
@Stateless
public class CredentialChanges {

    @Inject
    StaffGuard guard;

    @Inject
    Employees employees;

    @Inject
    CredentialRows credentials;

    @Inject
    AuditTrail audit;

    /**
     * Writes a key or an access down.
     *
     * @throws AlreadyHeld it stands in the register
     */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public void add(AddCredential asked) {
        Employee line = guard.changeOwnToo(asked.staff(), asked.version());
        if (credentials.of(line).stream().anyMatch(known -> known.isLike(asked))) {
            throw new AlreadyHeld();
        }
        Credential credential = new Credential(line, asked);
        credentials.add(credential);
        record("credential.added", credential);
    }

    /** Takes one out of the register. */
    @RolesAllowed({Role.CHIEF, Role.OPERATOR})
    public void drop(DropCredential asked) {
        Employee line = guard.changeOwnToo(asked.staff(), asked.version());
        Credential credential = credentials
                .find(asked.credential())
                .filter(found -> found.staff.id.equals(line.id))
                .orElseThrow(() -> guard.refused(asked.staff() + "/" + asked.credential()));
        credentials.remove(credential);
        record("credential.dropped", credential);
    }

    private void record(String action, Credential credential) {
        Long account = employees.accounts(credential.staff.id).stream()
                .sorted()
                .findFirst()
                .orElse(null);
        audit.record(AuditEntry.of(action, "credential", credential.id).about(account, StaffGuard.REASON));
    }
}
