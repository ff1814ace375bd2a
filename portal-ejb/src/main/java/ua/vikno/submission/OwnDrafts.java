package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Staff;
import ua.vikno.submission.SavedDraft.Difference;

/**
 * Drafts of the acting person, and at the desk those that staff of their centre type for visitors. Asking for another's leaves a
 * line in the trail.
 */
@ApplicationScoped
class OwnDrafts {

    @Inject
    DraftRows drafts;

    @Inject
    ApplicationRows applications;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    public Draft find(DraftId id) {
        return mine(drafts.find(id), id);
    }

    /** The draft, held against other changes until this transaction ends. */
    public Draft lock(DraftId id) {
        return mine(drafts.lock(id), id);
    }

    private Draft mine(Optional<Draft> draft, DraftId id) {
        return draft.filter(this::isReached).orElseThrow(() -> refused(id));
    }

    /** What a visitor's form says is typed by staff: their own drafts are others. */
    private boolean isReached(Draft draft) {
        return draft.isAtDesk()
                ? centres().contains(draft.deskCentre)
                : draft.account == actor.get().account();
    }

    private boolean isReached(Application application) {
        return application.isAtDesk()
                ? centres().contains(application.centre)
                : application.account == actor.get().account();
    }

    /** Centres at whose desks the acting person takes applications. */
    private Set<Long> centres() {
        boolean clerk = actor.get().hasRole(Role.ADMINISTRATOR) || actor.get().hasRole(Role.CHIEF);
        return clerk ? staff.mine().scope().centres() : Set.of();
    }

    /** A line of the trail; at the desk with whose data it is and why. */
    public AuditEntry line(AuditEntry act, Draft draft) {
        return draft.isAtDesk() ? act.about(draft.account, DeskDrafts.SERVING) : act;
    }

    /** Refuses what is not the acting person's. */
    public void check(Draft draft) {
        mine(Optional.of(draft), new DraftId(draft.id));
    }

    /** Why a draft is not there: it was submitted, or it never was this person's. */
    public BusinessException refused(DraftId id) {
        Optional<ApplicationNumber> number =
                applications.ofDraft(id).filter(this::isReached).map(Application::number);
        if (number.isPresent()) {
            return new DraftSubmitted(number.get());
        }
        audit.recordApart(AuditEntry.of("access.refused", Drafts.KIND, id));
        return new NotFound("submission.error.noDraft");
    }

    /** Keeps inputs that belong to the form; files come by their own way. */
    public SavedDraft save(Draft draft, FormDefinition form, SaveDraft command) {
        int reached = Math.min(Math.max(1, command.step()), form.steps().size());
        List<Difference> differences =
                draft.keep(known(form, command.entries()), command.base(), reached, clock.instant());
        if (differences.isEmpty()) {
            drafts.forgetLate(command.draft());
            drafts.write();
        }
        return new SavedDraft(draft.version, draft.savedAt, differences);
    }

    private static FormEntries known(FormDefinition form, FormEntries incoming) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        incoming.values()
                .forEach((name, values) -> form.owner(name)
                        .filter(field -> !field.locked() && field.kind().isTyped())
                        .ifPresent(field -> known.put(name, values)));
        return new FormEntries(known);
    }
}
