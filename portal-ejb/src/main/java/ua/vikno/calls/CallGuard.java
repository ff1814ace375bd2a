package ua.vikno.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.Staff;

/** The door of calls: those of one's centres are seen, one's own are acted in; what is not in reach answers as what is not there. */
@ApplicationScoped
class CallGuard {

    @Inject
    Staff staff;

    @Inject
    CallRows rows;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** Centres for which the acting person answers the telephone. */
    public Set<Long> centres() {
        return staff.mine().scope().answered();
    }

    /** The centre for which a call is answered: the person's own, else one of those they answer for. */
    public long centre() {
        Set<Long> centres = centres();
        long own = staff.mine().centre();
        return centres.contains(own) ? own : centres.stream().min(Long::compare).orElseThrow(() -> refused("call", 0));
    }

    /**
     * A call of one's centres.
     *
     * @throws NotFound there is none within reach; the trail keeps that it was asked for
     */
    public Call seen(long id) {
        return rows.find(id).filter(call -> centres().contains(call.centre)).orElseThrow(() -> refused("call", id));
    }

    /**
     * A call that the acting person is in.
     *
     * @throws NotFound it is not theirs
     * @throws CallOver it is over
     */
    public Call own(long id) {
        Call call = rows.find(id)
                .filter(found ->
                        found.operator == actor.get().account() && centres().contains(found.centre))
                .orElseThrow(() -> refused("call", id));
        call.requireOpen();
        return call;
    }

    /** Notes that somebody asked for what is not theirs. */
    public NotFound refused(String kind, Object asked) {
        audit.recordApart(AuditEntry.of("access.refused", kind, asked));
        return new NotFound("calls.reason.none");
    }
}
