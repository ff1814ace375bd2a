package ua.vikno.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.identity.Accounts;
import ua.vikno.identity.ContactDetails;
import ua.vikno.kernel.Role;
import ua.vikno.submission.DraftSummary;
import ua.vikno.submission.Drafts;

/**
 * Erases what is the person's alone: drafts with their files, contact details. Applications, cases, results and the trail are
 * records of what the centre did and are kept.
 */
@Stateless
public class Erasure {

    @EJB
    Drafts drafts;

    @EJB
    Accounts accounts;

    @Inject
    AuditTrail audit;

    /**
     * Erases all drafts of the person with the files added to them; a draft is one for each service, so they are few.
     *
     * @return how many there were
     */
    @RolesAllowed(Role.CITIZEN)
    public int drafts() {
        List<DraftSummary> begun = drafts.mine();
        begun.forEach(draft -> drafts.discard(draft.id()));
        audit.record(AuditEntry.of("data.erased", "account", "drafts"));
        return begun.size();
    }

    /** Erases telephone and e-mail; no letters come after that. */
    @RolesAllowed(Role.CITIZEN)
    public void contacts() {
        accounts.changeContact(new ContactDetails(null, null, accounts.mine().language()));
        audit.record(AuditEntry.of("data.erased", "account", "contacts"));
    }
}
