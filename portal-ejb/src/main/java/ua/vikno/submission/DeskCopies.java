package ua.vikno.submission;

import jakarta.annotation.security.RolesAllowed;
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
import ua.vikno.document.DocumentContent;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentStore;
import ua.vikno.form.AnswerSheet;
import ua.vikno.form.FormCheck;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormResult;
import ua.vikno.form.FormSurroundings;
import ua.vikno.form.Forms;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.Offices;

/** What staff print or open of an application that they type for a visitor. */
@Stateless
public class DeskCopies {

    @Inject
    OwnDrafts own;

    @Inject
    Forms forms;

    @Inject
    Catalogue catalogue;

    @Inject
    Offices offices;

    @Inject
    Surroundings surroundings;

    @Inject
    DocumentStore documents;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * The application to be signed, as a PDF; empty while something in it is not in order.
     *
     * @param language {@code uk} or {@code en}: of its words
     * @throws NotFound there is no such draft at the desks of one's centre
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public Optional<byte[]> toSign(DraftId id, String language) {
        Draft draft = atDesk(id);
        FormDefinition form = forms.version(draft.formCode, draft.formVersion);
        FormSurroundings around = surroundings.of(draft.account, draft.files(form));
        FormResult result = new FormCheck(form, around).whole(draft.typed());
        if (!result.holds()) {
            return Optional.empty();
        }
        List<AnswerSheet.Section> sections = new AnswerSheet(form, around, language).sections(result.answers());
        audit.record(own.line(AuditEntry.of("draft.printed", Drafts.KIND, id), draft));
        return Optional.of(new PaperToSign(language).write(typed(draft, form, sections, language)));
    }

    private PaperToSign.Typed typed(
            Draft draft, FormDefinition form, List<AnswerSheet.Section> sections, String language) {
        ServiceView service = catalogue
                .service(new ServiceId(draft.service))
                .orElseThrow(() -> new NotFound("submission.error.noService"));
        String centre = offices.centre()
                .map(CentreView::name)
                .map(name -> name.in(language))
                .orElse("");
        return new PaperToSign.Typed(
                centre,
                service.code() + " " + service.name().in(language),
                service.provider().in(language),
                surroundings.name(draft.account),
                draft.seen,
                sections,
                documents.all(draft.files(form).stream().map(DocumentId::new).toList()),
                actor.get().name(),
                clock.instant());
    }

    /**
     * A file that was scanned into a field of the form.
     *
     * @throws NotFound it is not of this draft, or the draft is not of the desks of one's centre
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public DocumentContent file(DraftId id, DocumentId file) {
        Draft draft = atDesk(id);
        boolean added =
                draft.files(forms.version(draft.formCode, draft.formVersion)).contains(file.value());
        audit.record(own.line(AuditEntry.of("draft.read", Drafts.KIND, id), draft));
        return documents
                .open(file)
                .filter(content -> added)
                .orElseThrow(() -> new NotFound("submission.error.noDraft"));
    }

    private Draft atDesk(DraftId id) {
        return Optional.of(own.find(id))
                .filter(Draft::isAtDesk)
                .orElseThrow(() -> new NotFound("submission.error.noDraft"));
    }
}
