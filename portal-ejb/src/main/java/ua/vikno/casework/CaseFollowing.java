package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.document.DocumentContent;
import ua.vikno.document.DocumentStore;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.WorkingCalendar;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.Applications;

/** A person follows their own case by the number of their application and takes its result. */
@Stateless
public class CaseFollowing {

    @Inject
    Applications applications;

    @Inject
    CaseFiles cases;

    @Inject
    CaseOutcomes outcomes;

    @Inject
    DocumentStore documents;

    @Inject
    Offices offices;

    @Inject
    WorkingCalendar calendar;

    @Inject
    RegistrationDay day;

    @Inject
    AuditTrail audit;

    /**
     * How the case of one's own application goes on; empty before it is registered.
     *
     * @throws NotFound there is no such application, or it is another's; the trail keeps that it was asked for
     */
    @RolesAllowed(Role.CITIZEN)
    public Optional<CaseProgress> of(ApplicationNumber number) {
        return own(number).map(this::progress);
    }

    /**
     * The result's file.
     *
     * @throws NotFound the application is not there for this person, or has no result yet
     */
    @RolesAllowed(Role.CITIZEN)
    public DocumentContent result(ApplicationNumber number) {
        CaseResult result =
                own(number).flatMap(CaseFile::result).orElseThrow(() -> new NotFound("casework.error.not-found"));
        audit.record(
                AuditEntry.of("result.read", CaseGuard.CASE, result.caseFile().number()));
        return documents.open(result.document()).orElseThrow();
    }

    /**
     * Number of one's own application by the number of its case: the address of a case leads to the application.
     *
     * @throws NotFound there is no such case, or it is another's
     */
    @RolesAllowed(Role.CITIZEN)
    public ApplicationNumber applicationOf(String caseNumber) {
        return CaseNumber.parse(caseNumber)
                .flatMap(cases::find)
                .map(found ->
                        new ApplicationNumber(Long.parseLong(found.ordered().applicationNumber())))
                .map(number -> applications.get(number).number())
                .orElseThrow(() -> new NotFound("casework.error.not-found"));
    }

    private Optional<CaseFile> own(ApplicationNumber number) {
        return cases.ofApplication(applications.get(number).id().value());
    }

    private CaseProgress progress(CaseFile found) {
        CaseOutcome outcome = outcomes.of(found, day.today());
        return new CaseProgress(
                found.number(),
                found.status(),
                found.registeredAt(),
                found.registrarName(),
                found.termEnds(),
                calendar.workingDaysBetween(found.term().countedFrom(day.today()), found.termEnds()),
                found.suspension().orElse(null),
                found.pickupOffice().flatMap(offices::byId).orElse((OfficeView) null),
                found.closedAt().orElse(null),
                found.way().inOrder().stream().map(Stage::view).toList(),
                outcome,
                mayComplain(found),
                found.result().map(CaseResult::view).orElse(null));
    }

    private boolean mayComplain(CaseFile found) {
        return outcomes.standing(found)
                .filter(decision -> !decision.complainBy().isBefore(day.today()))
                .filter(decision -> outcomes.complaints(found).stream()
                        .noneMatch(complaint -> complaint.decision() == decision.id()))
                .isPresent();
    }
}
