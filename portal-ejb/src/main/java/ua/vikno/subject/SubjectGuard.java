package ua.vikno.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import ua.vikno.casework.OpenRestricted;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.ReasonNeeded;
import ua.vikno.organisation.Staff;
import ua.vikno.registry.CardId;
import ua.vikno.registry.Restrictions;
import ua.vikno.registry.Subject;
import ua.vikno.registry.SubjectRegister;

/** The door of every card: people with no case in one's centres are as if they were not there, restricted ones need a reason. */
@ApplicationScoped
class SubjectGuard {

    @Inject
    SubjectRegister register;

    @Inject
    SubjectListing listing;

    @Inject
    Restrictions restrictions;

    @Inject
    Staff staff;

    @Inject
    SubjectTrail trail;

    /** Centres whose people the acting staff member sees. */
    public Set<Long> centres() {
        return staff.mine().scope().centres();
    }

    /**
     * The person with this card, for knowing where the card leads only.
     *
     * @throws NotFound there is none within reach; the trail keeps that it was asked for
     */
    public Subject reach(CardId id) {
        return register.subject(id)
                .filter(subject -> listing.isReached(centres(), subject.ids()))
                .orElseThrow(() -> trail.refused(id));
    }

    /**
     * The person with this card, for looking at and changing.
     *
     * @throws NotFound there is none within reach; the trail keeps that it was asked for
     * @throws ReasonNeeded their data are restricted and were not opened
     */
    public Subject open(CardId id) {
        Subject subject = reach(id);
        if (subject.accounts().stream().anyMatch(restrictions::isClosed)) {
            trail.refused(id);
            throw new ReasonNeeded(OpenRestricted.CARD + subject.id());
        }
        return subject;
    }
}
