package ua.vikno.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.document.DocumentContent;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentStore;
import ua.vikno.form.FormSurroundings;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Scope;
import ua.vikno.organisation.Staff;

/**
 * Applications as staff read them: those of their centre, for officers those of their provider; each reading has a reason that
 * the person sees in their own journal.
 */
@Stateless
public class ApplicationReading {

    @Inject
    ApplicationRows applications;

    @Inject
    Surroundings surroundings;

    @Inject
    DocumentStore documents;

    @Inject
    Staff staff;

    @Inject
    ApplicationReaders readers;

    @Inject
    AuditTrail audit;

    /**
     * An application with its answers.
     *
     * @param reason as the person may read it
     * @throws NotFound there is none, or it is outside this staff member's duties
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public ApplicationView open(ApplicationId id, String reason) {
        return read(within(applications.find(id), id), "application.read", reason)
                .view();
    }

    /** The same by the number people see, in the centre the staff member works for. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public ApplicationView open(ApplicationNumber number, String reason) {
        return read(within(applications.at(staff.mine().centre(), number), number), "application.read", reason)
                .view();
    }

    /** What the applicant's answers are shown with: names of offices, files. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public FormSurroundings surroundings(ApplicationId id) {
        Application application = within(applications.find(id), id);
        return surroundings.of(application.account, application.files());
    }

    /**
     * A file that came with an application.
     *
     * @throws NotFound it is not of this application, or outside this staff member's duties
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public DocumentContent attachment(ApplicationId id, DocumentId file, String reason) {
        Application application = within(applications.find(id), id);
        boolean attached = application.view().attachments().contains(file);
        read(application, "application.file-read", reason);
        return documents.open(file).filter(content -> attached).orElseThrow(() -> refused(id));
    }

    private Application read(Application application, String action, String reason) {
        audit.record(
                AuditEntry.of(action, SubmissionNews.KIND, application.number()).about(application.account, reason));
        return application;
    }

    private Application within(Optional<Application> application, Object asked) {
        Scope scope = staff.mine().scope();
        return application
                .filter(found -> scope.seesCase(found.centre, found.ordered.provider)
                        || readers.reads(found.id, scope.providers()))
                .orElseThrow(() -> refused(asked));
    }

    private NotFound refused(Object asked) {
        audit.recordApart(AuditEntry.of("access.refused", SubmissionNews.KIND, asked));
        return new NotFound("submission.error.noApplication");
    }
}
