package ua.vikno.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;

/** One's own account. */
@Stateless
public class Accounts {

    @Inject
    AccountRows accounts;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    /** What the portal knows of the acting person; forms are prefilled from it. */
    @RolesAllowed({
        Role.CITIZEN,
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
    public Profile mine() {
        return own().profile();
    }

    /** Changes how the acting person is reached. */
    @RolesAllowed(Role.CITIZEN)
    public void changeContact(@NotNull @Valid ContactDetails contact) {
        Account account = own();
        account.keep(contact);
        audit.record(AuditEntry.of("account.contact-changed", "account", account.id));
    }

    private Account own() {
        return accounts.find(actor.get().account()).orElseThrow(NoAccount::new);
    }
}
