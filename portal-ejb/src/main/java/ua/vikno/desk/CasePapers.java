package ua.vikno.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.casework.ApplicationReview;
import ua.vikno.casework.ReviewedApplication;
import ua.vikno.document.DocumentStore;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;
import ua.vikno.submission.DeskDrafts;
import ua.vikno.submission.DeskPapers;
import ua.vikno.submission.PaperView;
import ua.vikno.submission.ScannedFile;

/** Papers of an application or its case: scanned in when it is taken, or brought later. */
@Stateless
public class CasePapers {

    @Inject
    ApplicationReview applications;

    @Inject
    DeskPapers papers;

    @Inject
    DocumentStore documents;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * An application of one's centre with its papers.
     *
     * @param number of the application
     * @throws ua.vikno.kernel.NotFound there is none within reach; the trail keeps that it was asked for
     * @throws ua.vikno.kernel.ReasonNeeded the person's data are restricted and were not opened
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public PapersView open(String number, String language) {
        return view(applications.open(number, language));
    }

    private PapersView view(ReviewedApplication reviewed) {
        return new PapersView(
                reviewed.application(),
                reviewed.caseNumber(),
                papers.signing(reviewed.application().id()).orElse(null),
                papers.of(reviewed.application().id()));
    }

    /**
     * Scans a paper in.
     *
     * @throws ua.vikno.kernel.NotFound there is no such application within reach
     * @throws ua.vikno.kernel.BusinessException the file is too large, of another kind or damaged
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public PaperView add(String number, ScannedFile scan) {
        return papers.add(applications.open(number, "uk").application().id(), scan);
    }

    /**
     * The inventory of what was taken (опис вхідного пакета), as a PDF: one copy for the person, one for the case.
     *
     * @throws ua.vikno.kernel.NotFound there is no such application within reach
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public byte[] inventory(String number) {
        ReviewedApplication reviewed = applications.open(number, "uk");
        audit.record(AuditEntry.of("application.inventory-printed", "application", number)
                .about(reviewed.application().account(), DeskDrafts.SERVING));
        return new Inventory()
                .write(new Inventory.Package(
                        view(reviewed),
                        reviewed.phone(),
                        reviewed.maskedTaxNumber(),
                        documents.all(reviewed.application().attachments()),
                        actor.get().name(),
                        clock.instant()));
    }
}
