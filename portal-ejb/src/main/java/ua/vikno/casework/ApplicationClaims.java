package ua.vikno.casework;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.ChangeFeed;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationView;

/** Taking an application to work on it, so that no two clerks do the same. Soft: it ends by itself and may be taken over. */
@Stateless
public class ApplicationClaims {

    @Inject
    ReachableApplications applications;

    @Inject
    ClaimRows claims;

    @Inject
    ClerkClock work;

    @Inject
    StaffScope scope;

    @Inject
    ChangeFeed feed;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /**
     * Takes an application of one's own centre, or keeps what one has; what another has stays theirs.
     *
     * @return who has it now; empty where it does not wait for anybody any more
     * @throws NotFound there is none of this number in the centre; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public Optional<ClaimView> take(String number) {
        return take(applications.find(number), false);
    }

    /**
     * Takes an application over from whoever has it; the trail keeps it.
     *
     * @throws NotFound there is none of this number in the centre; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public Optional<ClaimView> takeOver(String number) {
        return take(applications.find(number), true);
    }

    private Optional<ClaimView> take(ApplicationView application, boolean over) {
        if (!application.isWaiting()) {
            return Optional.empty();
        }
        long id = application.id().value();
        Optional<ClaimView> before = claims.of(id, actor.get());
        boolean taken = claims.take(id, actor.get(), scope.name(), over);
        if (taken && before.filter(ClaimView::mine).isEmpty()) {
            announce("casework.claimed", application);
        }
        if (taken && before.filter(claim -> !claim.mine()).isPresent()) {
            audit.record(AuditEntry.of("application.taken-over", CaseGuard.APPLICATION, application.number())
                    .about(application.account(), CaseGuard.REVIEW));
        }
        return claims.of(id, actor.get());
    }

    /**
     * Lets an application go, if one has it.
     *
     * @throws NotFound there is none of this number in the centre; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void release(String number) {
        release(applications.find(number));
    }

    private void release(ApplicationView application) {
        if (claims.release(application.id().value(), actor.get())) {
            announce("casework.released", application);
        }
    }

    /** Who works on it now. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public Optional<ClaimView> of(String number) {
        return claims.of(applications.find(number).id().value(), actor.get());
    }

    /**
     * The clerk does something on a page that shows the application.
     *
     * @param holding the page is for working on it, so that it stays theirs
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void active(String number, boolean holding) {
        ApplicationView application = applications.find(number);
        work.sign(application.id().value(), actor.get(), false);
        if (holding) {
            take(application, false);
        }
    }

    /**
     * The page that shows the application has gone out of view.
     *
     * @param left for good: whatever was held is let go
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void away(String number, boolean left) {
        ApplicationView application = applications.find(number);
        work.sign(application.id().value(), actor.get(), true);
        if (left) {
            release(application);
        }
    }

    private void announce(String topic, ApplicationView application) {
        feed.announce(
                topic,
                String.valueOf(application.id().value()),
                JSON.createObjectBuilder().add("centre", application.centre()).build());
    }
}
