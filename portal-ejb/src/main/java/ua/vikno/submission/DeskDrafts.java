package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormPrefill;
import ua.vikno.form.Forms;
import ua.vikno.kernel.NotFound;

/**
 * Drafts that staff type for visitors, for the feature above, which has checked who acts. Once begun, a draft is typed, checked
 * and submitted like any other.
 */
@ApplicationScoped
public class DeskDrafts {

    /** Why staff touch a visitor's data; worded for the person by the page that shows them their journal. */
    public static final String SERVING = "submission.reason.desk";

    @Inject
    DraftRows drafts;

    @Inject
    DeskDraftRows waiting;

    @Inject
    FirstAnswers answers;

    @Inject
    Forms forms;

    @Inject
    Catalogue catalogue;

    @Inject
    Surroundings surroundings;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Goes on with a visitor's draft of a service at this centre, or begins one with what is known of them.
     *
     * @param account of the visitor
     * @throws NotFound there is no such service
     * @throws NotOrderable it has no form on this portal today
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DraftId open(long account, ServiceCode code, long centre, SeenDocument seen) {
        ServiceView service = catalogue.service(code).orElseThrow(() -> new NotFound("submission.error.noService"));
        long id = service.id().value();
        drafts.lockBeginning(account, id);
        return new DraftId(drafts.atDesk(account, id, centre)
                .map(known -> known.shown(seen))
                .orElseGet(() -> begin(account, service, centre, seen))
                .id);
    }

    private Draft begin(long account, ServiceView service, long centre, SeenDocument seen) {
        String code = service.code().value();
        if (!service.orderable()) {
            throw new NotOrderable(code);
        }
        FormDefinition form = forms.ofService(code).orElseThrow(() -> new NotOrderable(code));
        FormPrefill first = answers.of(form, account, surroundings.of(account, List.of()));
        Draft draft =
                drafts.add(new Draft(account, service.id().value(), form, first, clock.instant()).atDesk(centre, seen));
        audit.record(AuditEntry.of("draft.begun-at-desk", Drafts.KIND, draft.id).about(account, SERVING));
        return draft;
    }

    /**
     * The person who ordered by telephone has come and shown their paper; what was seen before stays.
     *
     * @throws NotFound there is no such draft at the desks of these centres
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void show(DraftId id, Set<Long> centres, SeenDocument seen) {
        Draft draft = drafts.find(id)
                .filter(found -> found.isAtDesk() && centres.contains(found.deskCentre))
                .orElseThrow(() -> new NotFound("submission.error.noDraft"));
        draft.shown(seen);
        audit.record(AuditEntry.of("draft.paper-shown", Drafts.KIND, draft.id).about(draft.account, SERVING));
    }

    /** What was begun at the desks of these centres and not registered yet, the latest first. */
    public List<DeskDraft> waiting(Set<Long> centres) {
        return waiting.of(centres);
    }
}
