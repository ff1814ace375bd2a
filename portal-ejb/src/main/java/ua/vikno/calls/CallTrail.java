package ua.vikno.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;

/** What the trail keeps of calls; the whole number of a telephone never stands in it, since it is kept for ever. */
@ApplicationScoped
class CallTrail {

    /** Why a person's data were touched. */
    static final String CALLED = "calls.reason.called";

    /** Why a person was listed. */
    static final String SOUGHT = "calls.reason.sought";

    /** Why a call was looked at afterwards. */
    static final String JOURNAL = "calls.reason.journal";

    static final String KIND = "call";

    @Inject
    AuditTrail audit;

    public void begun(Call call) {
        audit.record(AuditEntry.of("call.begun", KIND, call.id));
    }

    public void ended(Call call) {
        audit.record(AuditEntry.of("call.ended", KIND, call.id).about(call.account, CALLED));
    }

    /** Whom the telephone may belong to was shown. */
    public void sought(Call call, List<Candidate> found) {
        audit.record(AuditEntry.of("call.caller-sought", KIND, call.id));
        audit.recordEach(
                AuditEntry.of("call.candidate-shown", KIND, call.id).about(null, SOUGHT),
                found.stream().map(Candidate::account).toList());
    }

    /** A person's card was opened on purpose. */
    public void opened(Call call) {
        audit.record(AuditEntry.of("call.card-opened", KIND, call.id).about(call.account, CALLED));
    }

    /** Their cases were shown. */
    public void casesShown(Call call) {
        audit.record(AuditEntry.of("call.cases-shown", KIND, call.id).about(call.account, CALLED));
    }

    /** Where a case stands was told. */
    public void caseTold(CaseLine line) {
        audit.record(AuditEntry.of("call.case-told", "case", line.number()).about(line.account(), CALLED));
    }

    /** Somebody looked at a call of a colleague, or at one that is over. */
    public void read(Call call) {
        audit.record(AuditEntry.of("call.read", KIND, call.id).about(call.account, JOURNAL));
    }

    /** A page of the journal was shown, with calls of these people. */
    public void listed(long centre, Collection<Long> accounts) {
        audit.record(AuditEntry.of("call.journal-read", "centre", centre));
        audit.recordEach(AuditEntry.of("call.listed", "centre", centre).about(null, JOURNAL), accounts);
    }
}
