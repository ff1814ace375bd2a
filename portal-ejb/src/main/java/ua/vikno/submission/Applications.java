package ua.vikno.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.document.DocumentContent;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentStore;
import ua.vikno.form.FormSurroundings;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/** A person's own applications. Another's answers as if it were not there, and the trail keeps that it was asked for. */
@Stateless
public class Applications {

    @Inject
    ApplicationRows applications;

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
     * The person's applications, newest first.
     *
     * @param page 1 for the first
     */
    @RolesAllowed(Role.CITIZEN)
    public Page<ApplicationSummary> mine(int page, int size) {
        return applications.of(actor.get().account(), Math.max(1, page), size);
    }

    /**
     * One of the person's applications.
     *
     * @throws NotFound there is none of this number, or it is another's
     */
    @RolesAllowed(Role.CITIZEN)
    public ApplicationView get(ApplicationNumber number) {
        return own(number).view();
    }

    /**
     * The id by which other features keep what belongs to one of the person's applications.
     *
     * @throws NotFound there is none of this number, or it is another's
     */
    @RolesAllowed(Role.CITIZEN)
    public ApplicationId id(ApplicationNumber number) {
        return new ApplicationId(own(number).id);
    }

    /**
     * What the application's answers are shown with: names of offices, files.
     *
     * @throws NotFound there is none of this number, or it is another's
     */
    @RolesAllowed(Role.CITIZEN)
    public FormSurroundings surroundings(ApplicationNumber number) {
        Application application = own(number);
        return surroundings.of(application.account, application.files());
    }

    /**
     * A file that came with the application.
     *
     * @throws NotFound it is not of this application, or not this person's
     */
    @RolesAllowed(Role.CITIZEN)
    public DocumentContent attachment(ApplicationNumber number, DocumentId file) {
        boolean attached = own(number).view().attachments().contains(file);
        return documents.open(file).filter(content -> attached).orElseThrow(() -> refused(number));
    }

    /**
     * Takes an application back before it is registered.
     *
     * @throws ApplicationNotInState it has been registered meanwhile
     * @throws NotFound there is none of this number, or it is another's
     */
    @RolesAllowed(Role.CITIZEN)
    public void withdraw(ApplicationNumber number) {
        Application application =
                applications.lock(new ApplicationId(own(number).id)).orElseThrow(() -> refused(number));
        if (!application.status.isWithdrawable()) {
            throw new ApplicationNotInState(number, application.status);
        }
        application.move(ApplicationStatus.WITHDRAWN, actor.get(), clock.instant());
        applications.write();
        audit.record(AuditEntry.of("application.withdrawn", SubmissionNews.KIND, number));
        news.moved(application);
    }

    private Application own(ApplicationNumber number) {
        return applications.of(actor.get().account(), number).orElseThrow(() -> refused(number));
    }

    private NotFound refused(ApplicationNumber number) {
        audit.recordApart(AuditEntry.of("access.refused", SubmissionNews.KIND, number));
        return new NotFound("submission.error.noApplication");
    }
}
