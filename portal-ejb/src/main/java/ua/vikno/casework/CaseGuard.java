package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.ReasonNeeded;
import ua.vikno.registry.Restrictions;

/** The door of every case: what is not in one's reach answers as what is not there, and the trail keeps that it was asked for. */
@ApplicationScoped
class CaseGuard {

    /** Kind of record in the trail. */
    static final String CASE = "case";
    /** Kind of record in the trail. */
    static final String APPLICATION = "application";
    /** Kind of record in the trail. */
    static final String CARD = "card";

    /** Why cases and applications are read; worded for the person by the page that shows them their journal. */
    static final String HANDLING = "casework.reason.handling";

    /** Why applications are read before they are registered. */
    static final String REVIEW = "casework.reason.review";

    @Inject
    CaseFiles cases;

    @Inject
    StaffScope scope;

    @Inject
    Restrictions restrictions;

    @Inject
    AuditTrail audit;

    /** The case for reading; the reading itself is recorded with its reason. */
    public CaseFile read(String number, String reason) {
        CaseFile found = opened(CaseNumber.parse(number).flatMap(cases::find), number);
        audit.record(AuditEntry.of("case.read", CASE, found.number())
                .about(found.ordered().account(), reason));
        return found;
    }

    /** The case for changing, locked until the transaction ends. */
    public CaseFile change(String number) {
        return opened(CaseNumber.parse(number).flatMap(cases::lock), number);
    }

    /** The case for deciding about the whole of it, locked until the transaction ends; one stage alone gives no right to. */
    public CaseFile decide(String number) {
        CaseFile found = change(number);
        if (!scope.mine().decides(found)) {
            throw refused(CASE, number);
        }
        return found;
    }

    /** The case for reading what it ended with; one stage alone gives no right to. */
    public CaseFile readWhole(String number) {
        CaseFile found = read(number, HANDLING);
        if (!scope.mine().decides(found)) {
            throw refused(CASE, number);
        }
        return found;
    }

    /**
     * Lets give the result: who answers for its stage, when nothing else is left before it.
     *
     * @throws CaseNotInState somebody has given the result already, or it stands
     * @throws StageNotOpen something before or beside it is not done
     */
    public void checkGives(CaseFile caseFile) {
        if (!scope.mine().does(caseFile, caseFile.way().preparation())) {
            throw refused(CASE, caseFile.number());
        }
        caseFile.checkCanGive();
    }

    /** An open stage of a case that is locked for changing. */
    public Stage stage(CaseFile caseFile, int position) {
        Stage stage = caseFile.way().at(position).orElseThrow(() -> refused(CASE, caseFile.number()));
        if (!scope.mine().does(caseFile, stage)) {
            throw refused(CASE, caseFile.number());
        }
        if (!stage.isOpen()) {
            throw new StageNotOpen(caseFile.number());
        }
        return stage;
    }

    /** The case within reach, whether its person's data are restricted or not: for opening them. */
    public CaseFile reach(CaseNumber number, String asked) {
        return within(cases.find(number), asked);
    }

    /**
     * Lets pass to the data of a person.
     *
     * @throws ReasonNeeded why must be written first; the trail keeps that it was asked for
     */
    public void admit(long account, String kind, String asked) {
        if (restrictions.isClosed(account)) {
            refused(kind, asked);
            throw new ReasonNeeded(asked);
        }
    }

    private CaseFile opened(Optional<CaseFile> sought, String asked) {
        CaseFile found = within(sought, asked);
        admit(found.ordered().account(), CASE, found.number());
        return found;
    }

    private CaseFile within(Optional<CaseFile> sought, String asked) {
        return sought.filter(scope.mine()::sees).orElseThrow(() -> refused(CASE, asked));
    }

    /** Nothing here for this person; the trail knows. */
    public NotFound refused(String kind, String asked) {
        audit.recordApart(AuditEntry.of("access.refused", kind, asked));
        return new NotFound("casework.error.not-found");
    }
}
