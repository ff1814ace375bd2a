package ua.vikno.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;

/** Keeps what a form sends after its session has lapsed, until its person is back: for two days, the last one only. */
@Stateless
public class UnsentForms {

    @Inject
    UnsentFormRows forms;

    @Inject
    CurrentActor actor;

    /**
     * Keeps a form, if it is not larger than any of the portal's.
     *
     * @param account whose lapsed session it carried the token of; the door has checked that
     */
    @PermitAll
    public void keep(long account, UnsentForm form) {
        if (!form.isTooLarge()) {
            forms.keep(account, form);
        }
    }

    /** Whether the person of a new session had sent something to this very address and has not seen it again yet. */
    @PermitAll
    public boolean waits(Secret session, String path) {
        return forms.waits(session, path);
    }

    /** What the acting person sent last, for them to send again; from now on it is not shown unasked. */
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
    public Optional<UnsentForm> mine() {
        long account = actor.get().account();
        forms.seen(account);
        return forms.of(account);
    }
}
