package ua.vikno.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;

/**
 * What people say to visits they missed, for the chief of the centre. Lists hold neither names nor words; reading one appeal stands in the
 * trail. Every method throws {@link NotFound} for an appeal beyond reach.
 */
@Stateless
public class Appeals {

    static final String KIND = "appeal";

    private static final String REASON = "appointment.reason.appeal";

    @Inject
    ReceptionGuard guard;

    @Inject
    AppealRows rows;

    @Inject
    MissRows missed;

    @Inject
    OwnVisitRows visits;

    @Inject
    OwnVisitNews news;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What nobody has decided on, the oldest first. */
    @RolesAllowed(Role.CHIEF)
    public Page<AppealView> waiting(int page, int size) {
        return rows.waiting(offices(), Math.max(1, page), size);
    }

    /** What is decided, the latest first. */
    @RolesAllowed(Role.CHIEF)
    public Page<AppealView> decided(int page, int size) {
        return rows.decided(offices(), Math.max(1, page), size);
    }

    /** How many wait. */
    @RolesAllowed(Role.CHIEF)
    public long countWaiting() {
        return rows.countWaiting(offices());
    }

    /** One appeal with its words. */
    @RolesAllowed(Role.CHIEF)
    public AppealView read(long visit) {
        AppealView appeal = reached(visit);
        audit.record(AuditEntry.of("appeal.read", KIND, appeal.getNumber()).about(appeal.account(), REASON));
        return appeal;
    }

    /**
     * Strikes the missed visit out and tells the person.
     *
     * @throws AppealDecided a colleague was faster
     */
    @RolesAllowed(Role.CHIEF)
    public void accept(long visit) {
        AppealView appeal = reached(visit);
        decide(appeal, true, "");
        missed.strike(visit);
        audit.record(AuditEntry.of("appeal.accepted", KIND, appeal.getNumber()).about(appeal.account(), REASON));
        news.appealAccepted(own(appeal));
    }

    /**
     * Leaves the missed visit as it stands and tells the person why.
     *
     * @throws AppealDecided a colleague was faster
     */
    @RolesAllowed(Role.CHIEF)
    public void decline(long visit, AppealWords reason) {
        AppealView appeal = reached(visit);
        decide(appeal, false, reason.value());
        audit.record(AuditEntry.of("appeal.declined", KIND, appeal.getNumber()).about(appeal.account(), REASON));
        news.appealDeclined(own(appeal), reason.value());
    }

    private void decide(AppealView appeal, boolean accepted, String reason) {
        if (!rows.decide(appeal.visit(), accepted, reason, actor.get().account(), clock.instant())) {
            throw new AppealDecided();
        }
    }

    private AppealView reached(long visit) {
        return rows.find(offices(), visit).orElseThrow(() -> {
            audit.recordApart(AuditEntry.of("access.refused", KIND, visit));
            return new NotFound("appointment.error.no-appeal");
        });
    }

    private OwnVisit own(AppealView appeal) {
        return visits.find(new BookingSecret(appeal.secret())).orElseThrow();
    }

    private List<Long> offices() {
        return guard.headed().stream().map(OfficeView::id).toList();
    }
}
