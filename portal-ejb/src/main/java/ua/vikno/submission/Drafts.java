package ua.vikno.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceId;
import ua.vikno.catalogue.ServiceName;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentStore;
import ua.vikno.document.DocumentView;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormField;
import ua.vikno.form.FormPrefill;
import ua.vikno.form.FormStep;
import ua.vikno.form.Forms;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/** A person's own drafts, and those staff type for visitors: kept as one types, resumed anywhere, thrown away. */
@Stateless
public class Drafts {

    static final String KIND = "draft";

    @Inject
    DraftRows drafts;

    @Inject
    OwnDrafts own;

    @Inject
    ApplicationRows applications;

    @Inject
    DraftMoves moves;

    @Inject
    OlderPages older;

    @Inject
    FirstAnswers answers;

    @Inject
    Forms forms;

    @Inject
    Catalogue catalogue;

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
     * Resumes the person's draft of a service, or begins one with what the portal knows already.
     *
     * @throws NotFound there is no such service
     * @throws NotOrderable it cannot be ordered on this portal today
     */
    @RolesAllowed(Role.CITIZEN)
    public DraftId open(ServiceCode code) {
        return new DraftId(opened(service(code)).id);
    }

    /** The same, to lead the person at once to where they go on. */
    @RolesAllowed(Role.CITIZEN)
    public DraftView resume(ServiceCode code) {
        ServiceView service = service(code);
        return view(opened(service), new ServiceName(service.code(), service.name()));
    }

    private Draft opened(ServiceView service) {
        long account = actor.get().account();
        long id = service.id().value();
        drafts.lockBeginning(account, id);
        return drafts.of(account, id).orElseGet(() -> begin(service, account));
    }

    private Draft begin(ServiceView service, long account) {
        String code = service.code().value();
        if (!service.orderable()) {
            throw new NotOrderable(code);
        }
        FormDefinition form = forms.ofService(code).orElseThrow(() -> new NotOrderable(code));
        FormPrefill first = answers.of(form, account, surroundings.of(account, List.of()));
        Draft draft = drafts.add(new Draft(account, service.id().value(), form, first, clock.instant()));
        audit.record(AuditEntry.of("draft.begun", KIND, draft.id));
        return draft;
    }

    /**
     * One of the person's drafts.
     *
     * @throws NotFound there is none, or it is another's
     */
    @RolesAllowed({Role.CITIZEN, Role.ADMINISTRATOR, Role.CHIEF})
    public DraftView get(DraftId id) {
        Draft draft = own.find(id);
        return view(draft, service(draft));
    }

    /**
     * One of the person's drafts for its page: for checking a step and for showing its choices and files.
     *
     * @throws NotFound there is none, or it is another's
     */
    @RolesAllowed({Role.CITIZEN, Role.ADMINISTRATOR, Role.CHIEF})
    public DraftPage page(DraftId id) {
        Draft draft = own.find(id);
        return page(draft, service(draft));
    }

    /**
     * The same, moved to the version of its form that holds now: with everything that fits, and with words about what does not.
     *
     * @throws NotFound there is none, or it is another's
     */
    @RolesAllowed({Role.CITIZEN, Role.ADMINISTRATOR, Role.CHIEF})
    public DraftPage current(DraftId id) {
        Draft draft = own.find(id);
        if (draft.isAtDesk()) {
            audit.record(own.line(AuditEntry.of("draft.read", KIND, id), draft));
        }
        ServiceName service = service(draft);
        if (moves.newer(draft, service.code()).isPresent()) {
            Draft held = own.lock(id);
            moves.newer(held, service.code()).ifPresent(form -> moves.move(held, form));
            return page(held, service);
        }
        return page(draft, service);
    }

    /** The person's drafts, the latest first. */
    @RolesAllowed(Role.CITIZEN)
    public List<DraftSummary> mine() {
        return drafts.of(actor.get().account()).stream().map(this::summary).toList();
    }

    /**
     * Keeps what was typed, right or wrong. Where an input was changed elsewhere meanwhile, keeps nothing and says which.
     *
     * @throws NotFound there is no such draft, or it is another's
     * @throws TooMuchTyped more text than a draft holds
     */
    @RolesAllowed({Role.CITIZEN, Role.ADMINISTRATOR, Role.CHIEF})
    public SavedDraft save(SaveDraft command) {
        Draft draft = own.lock(command.draft());
        return own.save(draft, form(draft), command);
    }

    /**
     * Keeps what is being typed on a page.
     *
     * @param typed reads the inputs of the page's step
     * @return empty where the page shows another version of the form than the draft has now: nothing is kept
     * @throws NotFound there is no such draft or step, or it is another's
     * @throws TooMuchTyped more text than a draft holds
     */
    @RolesAllowed({Role.CITIZEN, Role.ADMINISTRATOR, Role.CHIEF})
    public Optional<SavedDraft> saveTyped(OlderPage page, Function<FormStep, FormEntries> typed) {
        Draft draft = own.lock(page.draft());
        if (!page.isOf(draft)) {
            return Optional.empty();
        }
        FormDefinition form = form(draft);
        FormStep step = form.step(page.step()).orElseThrow(() -> new NotFound("submission.error.noDraft"));
        SaveDraft command = new SaveDraft(page.draft(), page.base(), page.step(), typed.apply(step));
        return Optional.of(own.save(draft, form, command));
    }

    /**
     * Keeps what was typed on a page of an older version of the form: what fits in its place, the rest in words.
     *
     * @param typed reads the inputs of that page's step
     * @throws NotFound there is no such draft or version, or it is another's
     * @throws TooMuchTyped more text than a draft holds
     */
    @RolesAllowed({Role.CITIZEN, Role.ADMINISTRATOR, Role.CHIEF})
    public void saveOlder(OlderPage page, Function<FormStep, FormEntries> typed) {
        older.keep(own.lock(page.draft()), page, typed);
    }

    /**
     * Keeps a file and adds it to a field of the draft.
     *
     * @param name as the browser sent it
     * @param size bytes if known, −1 otherwise
     * @throws NotFound there is no such draft or field of files, or it is another's
     */
    @RolesAllowed({Role.CITIZEN, Role.ADMINISTRATOR, Role.CHIEF})
    public DocumentView attach(DraftId id, String field, String name, long size, InputStream content) {
        Draft draft = own.lock(id);
        FormField files = files(draft, field);
        List<String> kept = new ArrayList<>(draft.typed().all(field));
        if (kept.size() >= files.limits().maxFiles()) {
            throw new TooManyFiles(files.limits().maxFiles());
        }
        DocumentView stored = documents.store(draft.account, name, size, content);
        kept.add(stored.id().toString());
        draft.keep(new FormEntries(Map.of(field, kept)), draft.version, draft.step, clock.instant());
        audit.record(own.line(AuditEntry.of("document.stored", "document", stored.id()), draft));
        drafts.write();
        return stored;
    }

    /** Takes a file off the draft; the file itself goes too, unless an application holds it. */
    @RolesAllowed({Role.CITIZEN, Role.ADMINISTRATOR, Role.CHIEF})
    public void detach(DraftId id, String field, DocumentId document) {
        Draft draft = own.lock(id);
        files(draft, field);
        List<String> kept = new ArrayList<>(draft.typed().all(field));
        if (kept.remove(document.toString())) {
            draft.keep(new FormEntries(Map.of(field, kept)), draft.version, draft.step, clock.instant());
            drafts.write();
            documents.remove(document);
        }
    }

    /** Throws a draft away with its files. */
    @RolesAllowed({Role.CITIZEN, Role.ADMINISTRATOR, Role.CHIEF})
    public void discard(DraftId id) {
        Draft draft = own.lock(id);
        List<Long> files = new ArrayList<>(draft.files(form(draft)));
        files.addAll(MovedForm.read(draft.moved).files());
        drafts.remove(draft);
        files.forEach(file -> documents.remove(new DocumentId(file)));
        audit.record(own.line(AuditEntry.of("draft.discarded", KIND, id), draft));
    }

    private FormField files(Draft draft, String field) {
        return form(draft)
                .field(field)
                .filter(found -> found.kind() == FieldKind.FILE)
                .orElseThrow(() -> new NotFound("submission.error.noDraft"));
    }

    private FormDefinition form(Draft draft) {
        return forms.version(draft.formCode, draft.formVersion);
    }

    private DraftPage page(Draft draft, ServiceName service) {
        DraftView view = view(draft, service);
        return new DraftPage(view, surroundings.of(draft.account, draft.files(view.form())));
    }

    private DraftView view(Draft draft, ServiceName service) {
        DraftId id = new DraftId(draft.id);
        return new DraftView(
                id,
                service.code().value(),
                service.name(),
                form(draft),
                draft.typed(),
                drafts.late(id).map(LateTyping::view).orElse(null),
                MovedForm.read(draft.moved),
                repeated(draft),
                draft.isAtDesk() ? surroundings.name(draft.account) : "",
                draft.step,
                draft.version,
                draft.savedAt);
    }

    private ApplicationNumber repeated(Draft draft) {
        return Optional.ofNullable(draft.repeats)
                .flatMap(id -> applications.find(new ApplicationId(id)))
                .map(Application::number)
                .orElse(null);
    }

    private DraftSummary summary(Draft draft) {
        ServiceName service = service(draft);
        int steps = form(draft).steps().size();
        return new DraftSummary(
                new DraftId(draft.id), service.code().value(), service.name(), draft.step, steps, draft.savedAt);
    }

    private ServiceView service(ServiceCode code) {
        return catalogue.service(code).orElseThrow(() -> new NotFound("submission.error.noService"));
    }

    private ServiceName service(Draft draft) {
        return catalogue
                .name(new ServiceId(draft.service))
                .orElseThrow(() -> new NotFound("submission.error.noService"));
    }
}
