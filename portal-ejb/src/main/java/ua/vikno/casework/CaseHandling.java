package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.document.DocumentContent;
import ua.vikno.document.DocumentStore;
import ua.vikno.document.DocumentView;
import ua.vikno.document.FileType;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.submission.ApplicationId;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.ApplicationView;

/**
 * Work on a case: giving its result, printing it, handing it over. Administrators act on cases of their centre, an officer on
 * those of their provider; what is outside one's reach is not there.
 */
@Stateless
public class CaseHandling {

    private final SecureRandom random = new SecureRandom();

    @Inject
    CaseGuard guard;

    @Inject
    ApplicationProgress progress;

    @Inject
    SheetMaking sheets;

    @Inject
    CaseNews news;

    @Inject
    DocumentStore documents;

    @Inject
    Offices offices;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * «Надати результат»: draws the ordered sheet, keeps it, puts it into the cabinet or to the office's desk, tells the person.
     *
     * @throws NotFound the case is not there for this person
     * @throws CaseNotInState somebody has given the result already
     * @throws NoSheetOrdered the service gives no sheet of the city plan
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public ResultView provideResult(@NotNull @Valid ProvideResult command) {
        CaseFile caseFile = guard.change(command.number());
        guard.checkGives(caseFile);
        ApplicationView application = application(caseFile);
        return give(caseFile, application, sheets.make(caseFile, application, actor.get(), clock.instant()));
    }

    /**
     * «Надати результат» of a service whose document is made elsewhere: keeps the PDF as the result, with its own code.
     *
     * @throws NotFound the case is not there for this person
     * @throws CaseNotInState somebody has given the result already
     * @throws ResultNotPdf the content is no PDF, whatever its name says
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public ResultView provideFile(@NotNull @Valid ProvideFile command, @NotNull InputStream content) {
        CaseFile caseFile = guard.change(command.number());
        guard.checkGives(caseFile);
        ApplicationView application = application(caseFile);
        DocumentView stored =
                documents.store(application.account(), caseFile.number() + ".pdf", command.size(), content);
        if (stored.type() != FileType.PDF) {
            throw new ResultNotPdf();
        }
        VerificationCode code = VerificationCode.random(random);
        return give(
                caseFile, application, new CaseResult(caseFile, stored, code, null, "", actor.get(), clock.instant()));
    }

    private ResultView give(CaseFile caseFile, ApplicationView application, CaseResult result) {
        ResultView view = result.view();
        caseFile.give(result, actor.get(), view.issuedAt());
        tell(caseFile, application);
        return view;
    }

    private void tell(CaseFile caseFile, ApplicationView application) {
        if (caseFile.status() == CaseStatus.WAITING_AT_OFFICE) {
            OfficeView office = caseFile.pickupOffice().flatMap(offices::byId).orElseThrow();
            progress.move(application.id(), ApplicationStatus.READY);
            news.waits(caseFile, application, office);
        } else {
            progress.move(application.id(), ApplicationStatus.PROVIDED);
            news.provided(caseFile, application);
        }
    }

    /**
     * «Видано»: the person took the paper at the desk.
     *
     * @throws NotFound the case is not there for this person
     * @throws CaseNotInState it waits for nobody
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void handOver(@NotNull @Valid HandOver command) {
        CaseFile caseFile = guard.change(command.number());
        caseFile.handOver(actor.get(), clock.instant());
        progress.move(new ApplicationId(caseFile.ordered().application()), ApplicationStatus.PROVIDED);
        news.handedOver(caseFile);
    }

    /**
     * The result's file, for printing at the desk.
     *
     * @throws NotFound the case is not there for this person, or has no result yet
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public DocumentContent sheet(String number) {
        CaseFile caseFile = guard.readWhole(number);
        CaseResult result = caseFile.result().orElseThrow(() -> guard.refused(CaseGuard.CASE, number));
        audit.record(AuditEntry.of("result.read", CaseGuard.CASE, caseFile.number())
                .about(caseFile.ordered().account(), CaseGuard.HANDLING));
        return documents.open(result.document()).orElseThrow();
    }

    private ApplicationView application(CaseFile caseFile) {
        return progress.find(new ApplicationId(caseFile.ordered().application()))
                .orElseThrow();
    }
}
