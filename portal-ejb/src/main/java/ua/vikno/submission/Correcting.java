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
import java.util.stream.Stream;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentStore;
import ua.vikno.document.DocumentView;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormCorrection;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormField;
import ua.vikno.form.FormProblem;
import ua.vikno.form.FormResult;
import ua.vikno.form.FormSurroundings;
import ua.vikno.form.Forms;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/**
 * A person corrects their own application where an administrator asked for it. Only the marked questions are open, and those
 * that follow from them; it is judged by the version of the form with which it was submitted.
 */
@Stateless
public class Correcting {

    @Inject
    ApplicationRows applications;

    @Inject
    CorrectionRows corrections;

    @Inject
    CorrectionClock promise;

    @Inject
    Forms forms;

    @Inject
    Surroundings surroundings;

    @Inject
    DocumentStore documents;

    @Inject
    SubmissionNews news;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * What the person was asked to correct in an application, the first first.
     *
     * @throws NotFound there is none of this number, or it is another's
     */
    @RolesAllowed(Role.CITIZEN)
    public List<CorrectionView> asked(ApplicationNumber number) {
        Application application = own(number);
        return corrections.of(application.id).stream()
                .map(correction -> corrections.view(application, correction))
                .toList();
    }

    /** Why the person's application was refused before it was registered; empty where it was not. */
    @RolesAllowed(Role.CITIZEN)
    public Optional<RefusalView> refusal(ApplicationNumber number) {
        return corrections.refusal(own(number).id).map(Refusal::view);
    }

    /**
     * The correction to work on.
     *
     * @throws NotFound there is no application of this number, or it is another's
     * @throws ApplicationNotInState nothing is to be corrected, or it was sent already
     */
    @RolesAllowed(Role.CITIZEN)
    public CorrectionTask open(ApplicationNumber number) {
        Application application = own(number);
        return Optional.of(application.status)
                .filter(ApplicationStatus.CORRECTION_ASKED::equals)
                .flatMap(status -> corrections.open(application.id))
                .map(correction -> task(application, correction))
                .orElseThrow(() -> closed(application));
    }

    /** What its questions stand in: names of offices, the person's files of before and of now. */
    @RolesAllowed(Role.CITIZEN)
    public FormSurroundings surroundings(ApplicationNumber number) {
        Application application = own(number);
        Optional<Correction> correction = corrections.open(application.id);
        return around(application, correction.map(Correction::typed).orElse(FormEntries.NONE));
    }

    /**
     * Keeps what was typed, right or wrong; what belongs to a question that is not open is left aside.
     *
     * @throws CorrectionTypedElsewhere something else was typed in another window meanwhile
     */
    @RolesAllowed(Role.CITIZEN)
    public CorrectionTask keep(SaveCorrection command) {
        Application application = held(command.application());
        return task(application, keep(application, command));
    }

    private Correction keep(Application application, SaveCorrection command) {
        Correction correction = lock(application);
        FormEntries typed = correction.typed();
        correction.keep(rules(application, correction).allowed(typed, command.entries()), command.base());
        corrections.write();
        return correction;
    }

    /**
     * Keeps a file and adds it to an open question.
     *
     * @param size bytes if known, −1 otherwise
     */
    @RolesAllowed(Role.CITIZEN)
    public DocumentView attach(ApplicationNumber number, String field, String name, long size, InputStream content) {
        Application application = held(number);
        Correction correction = lock(application);
        FormField question = files(application, correction, field);
        List<String> kept = files(application, correction).all(field);
        if (kept.size() >= question.limits().maxFiles()) {
            throw new TooManyFiles(question.limits().maxFiles());
        }
        DocumentView stored = documents.store(actor.get().account(), name, size, content);
        put(
                correction,
                field,
                Stream.concat(kept.stream(), Stream.of(stored.id().toString())).toList());
        audit.record(AuditEntry.of("document.stored", "document", stored.id()));
        return stored;
    }

    /** Takes a file off an open question. One that was submitted stays with the earlier content. */
    @RolesAllowed(Role.CITIZEN)
    public void detach(ApplicationNumber number, String field, DocumentId document) {
        Application application = held(number);
        Correction correction = lock(application);
        files(application, correction, field);
        List<String> kept = new ArrayList<>(files(application, correction).all(field));
        if (kept.remove(document.toString())) {
            put(correction, field, kept);
            if (!application.files().contains(document.value())) {
                documents.remove(document);
            }
        }
    }

    /**
     * Sends the corrected application back to the centre, with what was typed last.
     *
     * @return why it was not sent; nothing where it was
     * @throws ApplicationNotInState nothing is to be corrected, or it was sent already
     */
    @RolesAllowed(Role.CITIZEN)
    public List<FormProblem> send(SaveCorrection last) {
        Application application = held(last.application());
        Correction correction = keep(application, last);
        FormResult result = rules(application, correction).check(correction.typed());
        if (result.holds()) {
            send(application, correction, result);
        }
        return result.problems();
    }

    private void send(Application application, Correction correction, FormResult result) {
        FormDefinition form = form(application);
        application.attach(form, result.answers());
        application.correct(
                new Wishes(form, result.answers()),
                result.answers(),
                promise.promised(application, correction.askedAt, clock.instant()),
                actor.get(),
                clock.instant());
        correction.answer(clock.instant());
        applications.write();
        audit.record(AuditEntry.of("application.corrected", SubmissionNews.KIND, application.number()));
        news.moved(application);
    }

    private void put(Correction correction, String field, List<String> files) {
        correction.keep(new FormEntries(Map.of(field, files)), correction.version);
        corrections.write();
    }

    private FormField files(Application application, Correction correction, String field) {
        return rules(application, correction).open(correction.typed()).stream()
                .filter(question ->
                        question.kind() == FieldKind.FILE && question.id().equals(field))
                .findFirst()
                .orElseThrow(() -> new NotFound("submission.error.noApplication"));
    }

    private FormEntries files(Application application, Correction correction) {
        return rules(application, correction).entries(correction.typed());
    }

    private FormCorrection rules(Application application, Correction correction) {
        return new FormCorrection(
                form(application),
                around(application, correction.typed()),
                StoredJson.read(application.answers),
                correction.marked());
    }

    private FormSurroundings around(Application application, FormEntries typed) {
        Stream<Long> added = form(application)
                .fields()
                .filter(field -> field.kind() == FieldKind.FILE)
                .flatMap(field -> typed.all(field.id()).stream())
                .map(Long::valueOf);
        return surroundings.of(
                application.account,
                Stream.concat(application.files().stream(), added).distinct().toList());
    }

    private FormDefinition form(Application application) {
        return forms.version(application.formCode, application.formVersion);
    }

    private CorrectionTask task(Application application, Correction correction) {
        return new CorrectionTask(
                application.view(),
                corrections.view(application, correction),
                form(application),
                correction.typed(),
                correction.version);
    }

    /** The person's application, held: who registers, withdraws or corrects it at once comes one after another. */
    private Application held(ApplicationNumber number) {
        Application application =
                applications.lock(new ApplicationId(own(number).id)).orElseThrow(() -> refused(number));
        if (application.status != ApplicationStatus.CORRECTION_ASKED) {
            throw closed(application);
        }
        return application;
    }

    private Correction lock(Application application) {
        return corrections.lockOpen(application.id).orElseThrow(() -> closed(application));
    }

    private static ApplicationNotInState closed(Application application) {
        return new ApplicationNotInState(application.number(), application.status);
    }

    private Application own(ApplicationNumber number) {
        return applications.of(actor.get().account(), number).orElseThrow(() -> refused(number));
    }

    private NotFound refused(ApplicationNumber number) {
        audit.recordApart(AuditEntry.of("access.refused", SubmissionNews.KIND, number));
        return new NotFound("submission.error.noApplication");
    }
}
