package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;

/** The door of every case: what is not in one's reach answers as what is not there, and the trail keeps that it was asked for. */
@ApplicationScoped
class CaseGuard {

    /** Kind of record in the trail. */
    static final String CASE = "case";
    /** Kind of record in the trail. */
    static final String APPLICATION = "application";

    /** Why cases and applications are read; worded for the person by the page that shows them their journal. */
    static final String HANDLING = "casework.reason.handling";

    /** Why applications are read before they are registered. */
    static final String REVIEW = "casework.reason.review";

    @Inject
    CaseFiles cases;

    @Inject
    StaffScope scope;

    @Inject
    AuditTrail audit;

    /** The case for reading; the reading itself is recorded with its reason. */
    public CaseFile read(String number, String reason) {
        CaseFile found = CaseNumber.parse(number)
                .flatMap(cases::find)
                .filter(scope.mine()::sees)
                .orElseThrow(() -> refused(CASE, number));
        audit.record(AuditEntry.of("case.read", CASE, found.number())
                .about(found.ordered().account(), reason));
        return found;
    }

    /** The case for changing, locked until the transaction ends. */
    public CaseFile change(String number) {
        return CaseNumber.parse(number)
                .flatMap(cases::lock)
                .filter(scope.mine()::sees)
                .orElseThrow(() -> refused(CASE, number));
    }

    /** Nothing here for this person; the trail knows. */
    public NotFound refused(String kind, String asked) {
        audit.recordApart(AuditEntry.of("access.refused", kind, asked));
        return new NotFound("casework.error.not-found");
    }
}
