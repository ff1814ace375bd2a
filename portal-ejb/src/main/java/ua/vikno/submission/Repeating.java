package ua.vikno.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceId;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormPrefill;
import ua.vikno.form.FormRepeat;
import ua.vikno.form.FormSurroundings;
import ua.vikno.form.Forms;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/** A similar application: a draft of the form that holds today, begun with answers of an earlier application of one's own. */
@Stateless
public class Repeating {

    @EJB
    Drafts drafting;

    @Inject
    DraftRows drafts;

    @Inject
    ApplicationRows applications;

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
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * What it would meet.
     *
     * @throws NotFound there is no such application, or it is another's
     */
    @RolesAllowed(Role.CITIZEN)
    public RepeatView look(ApplicationNumber number) {
        Application earlier = own(number);
        OrderedService ordered = earlier.ordered.view();
        Optional<Draft> there = drafts.of(earlier.account, ordered.id());
        return new RepeatView(
                number,
                ordered.code(),
                ordered.name(),
                service(earlier).isPresent(),
                there.map(draft -> new RepeatView.InTheWay(new DraftId(draft.id), draft.savedAt))
                        .orElse(null));
    }

    /**
     * Begins the draft. Asked twice, it is one draft: the second finds the one that the first made.
     *
     * @param replaced the draft in the way that the person gives up; null for none
     * @throws NotFound there is no such application, or it is another's
     * @throws NotOrderable the service is not ordered on this portal today
     * @throws DraftInTheWay there is another draft of the service than the one given up
     */
    @RolesAllowed(Role.CITIZEN)
    public DraftId repeat(ApplicationNumber number, DraftId replaced) {
        Application earlier = own(number);
        ServiceView service = service(earlier).orElseThrow(() -> closed(earlier));
        FormDefinition form = forms.ofService(service.code().value()).orElseThrow(() -> closed(earlier));
        drafts.lockBeginning(earlier.account, earlier.ordered.service);
        Optional<Draft> there = drafts.of(earlier.account, earlier.ordered.service);
        if (there.isPresent()) {
            DraftId id = new DraftId(there.get().id);
            if (!id.equals(replaced) && earlier.id.equals(there.get().repeats)) {
                return id;
            }
            if (!id.equals(replaced)) {
                throw new DraftInTheWay();
            }
            drafting.discard(id);
        }
        return new DraftId(begin(earlier, form).id);
    }

    private Draft begin(Application earlier, FormDefinition form) {
        FormDefinition from = forms.version(earlier.formCode, earlier.formVersion);
        FormSurroundings around = surroundings.of(earlier.account, earlier.files());
        FormRepeat repeat = FormRepeat.of(from, StoredJson.read(earlier.answers), form, around);
        FormPrefill first = answers.of(form, earlier.account, around);
        FormPrefill filled = new FormPrefill(
                first.entries().with(repeat.entries()).with(answers.wished(form, earlier.account)), first.snapshot());
        Draft draft = new Draft(earlier.account, earlier.ordered.service, form, filled, clock.instant());
        draft.repeat(earlier.id);
        draft.tell(new MovedForm(List.of(), repeat.left()));
        drafts.add(draft);
        audit.record(AuditEntry.of("draft.begun", Drafts.KIND, draft.id));
        audit.record(AuditEntry.of("application.repeated", SubmissionNews.KIND, earlier.number()));
        return draft;
    }

    private Optional<ServiceView> service(Application earlier) {
        return catalogue
                .service(new ServiceId(earlier.ordered.service))
                .filter(ServiceView::orderable)
                .filter(found -> forms.ofService(found.code().value()).isPresent());
    }

    private static NotOrderable closed(Application earlier) {
        return new NotOrderable(earlier.ordered.serviceCode);
    }

    private Application own(ApplicationNumber number) {
        return applications.of(actor.get().account(), number).orElseThrow(() -> {
            audit.recordApart(AuditEntry.of("access.refused", SubmissionNews.KIND, number));
            return new NotFound("submission.error.noApplication");
        });
    }
}
