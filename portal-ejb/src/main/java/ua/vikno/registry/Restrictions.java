package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;

/**
 * People whose data are restricted, for the features above, which have checked who acts and keep the trail. Whoever works here
 * opens such data only after writing why, and then for {@link #OPENING}.
 */
@ApplicationScoped
public class Restrictions {

    /** Long enough for one piece of work at a desk, over before the next visitors'. */
    public static final Duration OPENING = Duration.ofMinutes(30);

    @Inject
    RestrictionRows rows;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Whether the acting staff member must first write why they open this person's data. */
    public boolean isClosed(long account) {
        return rows.find(account).isPresent()
                && !rows.isOpened(account, actor.get().account(), clock.instant());
    }

    /** Whether this person's data are restricted, opened or not. */
    public boolean isRestricted(long account) {
        return rows.find(account).isPresent();
    }

    /** The acting staff member opens it, and may work on this person's data from now on for a while. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(RestrictedRecord record, String reason) {
        Instant now = clock.instant();
        rows.add(new Opening(record, reason, actor.get(), now, now.plus(OPENING)));
    }

    /**
     * Restricts the data of a person.
     *
     * @throws AlreadyRestricted they are
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void restrict(long account, String ground) {
        rows.hold(account);
        if (rows.find(account).isPresent()) {
            throw new AlreadyRestricted();
        }
        rows.add(new Restriction(account, ground, actor.get(), clock.instant()));
    }

    /**
     * The data of this person are as everyone's again.
     *
     * @throws NotFound they were not restricted
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lift(long account) {
        rows.remove(rows.lock(account).orElseThrow(() -> new NotFound("privacy.error.no-restriction")));
    }

    /** All restricted people, the latest first. */
    public Page<RestrictionView> page(int page, int size) {
        return rows.page(page, size);
    }

    /** What was opened in these centres, the latest first. */
    public Page<OpeningView> openings(Set<Long> centres, int page, int size) {
        return rows.openings(centres, page, size);
    }
}
