package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationView;

/** What goes with every act that ends a clerk's work on an application: whose it is before, what it took after. */
@ApplicationScoped
class ClerkWork {

    @Inject
    ClaimRows claims;

    @Inject
    ClerkClock clock;

    @Inject
    CurrentActor actor;

    /**
     * Lets pass whoever may act on the application now: the chief always may.
     *
     * @throws HeldByAnother another clerk works on it
     */
    public void admit(ApplicationView application) {
        Actor clerk = actor.get();
        if (!clerk.hasRole(Role.CHIEF)) {
            claims.of(application.id().value(), clerk)
                    .filter(claim -> !claim.mine())
                    .ifPresent(claim -> {
                        throw new HeldByAnother(application.number().toString(), claim.getShortName());
                    });
        }
    }

    /** The work is done: the look is counted, the claim ends. In this order everywhere, so that nobody waits in a circle. */
    public void end(ApplicationView application, ClerkOperation kind) {
        clock.ended(application, actor.get(), kind);
        claims.end(application.id().value());
    }
}
