package ua.vikno.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentStore;
import ua.vikno.form.AnswerSheet;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.Forms;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.Settings;
import ua.vikno.notification.Enclosure;
import ua.vikno.notification.Notice;
import ua.vikno.notification.Notices;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;

/** A copy of one's own application as a PDF: to keep whole, or by mail with numbers of documents hidden. */
@Stateless
public class ApplicationCopies {

    @Inject
    ApplicationRows applications;

    @Inject
    MailedCopies mailed;

    @Inject
    Forms forms;

    @Inject
    Surroundings surroundings;

    @Inject
    DocumentStore documents;

    @Inject
    Offices offices;

    @Inject
    AccountDirectory accounts;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * The whole copy.
     *
     * @param language {@code uk} or {@code en}: of its words
     * @throws NotFound there is no such application, or it is another's
     */
    @RolesAllowed(Role.CITIZEN)
    public byte[] pdf(ApplicationNumber number, String language) {
        Application application = own(number);
        audit.record(AuditEntry.of("application.copied", SubmissionNews.KIND, number));
        return new ApplicationPaper(language, false).write(copied(application, language));
    }

    /**
     * Where a copy would be mailed; empty where the person's account has no address.
     *
     * @throws NotFound there is no such application, or it is another's
     */
    @RolesAllowed(Role.CITIZEN)
    public Optional<String> address(ApplicationNumber number) {
        return accounts.find(own(number).account).map(Profile::email).filter(email -> !email.isBlank());
    }

    /**
     * Mails a copy to the address of the person's own account, once a day.
     *
     * @throws NotFound there is no such application, or it is another's
     * @throws NoAddressKnown the account has no address
     * @throws CopyMailedToday it was mailed today
     */
    @RolesAllowed(Role.CITIZEN)
    public void mail(ApplicationNumber number, String language) {
        Application application = own(number);
        String address = address(number).orElseThrow(NoAddressKnown::new);
        if (!mailed.take(application.id, clock)) {
            throw new CopyMailedToday(number);
        }
        byte[] paper = new ApplicationPaper(language, true).write(copied(application, language));
        notices.tell(letter(application, address, language), new Enclosure(fileName(number), paper));
        audit.record(AuditEntry.of("application.copy-mailed", SubmissionNews.KIND, number));
    }

    /** Name of the file, in letters of any program. */
    static String fileName(ApplicationNumber number) {
        return "vikno-" + number + ".pdf";
    }

    private Notice letter(Application application, String address, String language) {
        String number = application.number().toString();
        boolean english = "en".equals(language);
        Map<String, String> arguments = Map.of(
                "number",
                number,
                "service",
                application.ordered.view().name().in(language),
                "link",
                settings.baseUrl() + (english ? "/en" : "") + "/my/applications/" + number);
        return new Notice(
                application.account,
                address,
                language,
                "submission.copy",
                arguments,
                SubmissionNews.KIND + ":" + number);
    }

    private ApplicationPaper.Copied copied(Application application, String language) {
        ApplicationView view = application.view();
        FormDefinition form = forms.version(view.formCode(), view.formVersion());
        List<AnswerSheet.Section> sections = new AnswerSheet(
                        form, surroundings.of(application.account, application.files()), language)
                .sections(view.answers());
        String office = Optional.ofNullable(view.office())
                .flatMap(offices::byId)
                .map(OfficeView::name)
                .map(name -> name.in(language))
                .orElse("");
        List<DocumentId> files = view.attachments();
        return new ApplicationPaper.Copied(view, sections, office, documents.all(files), clock.instant());
    }

    private Application own(ApplicationNumber number) {
        return applications.of(actor.get().account(), number).orElseThrow(() -> {
            audit.recordApart(AuditEntry.of("access.refused", SubmissionNews.KIND, number));
            return new NotFound("submission.error.noApplication");
        });
    }
}
