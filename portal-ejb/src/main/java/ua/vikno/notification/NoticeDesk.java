package ua.vikno.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.ChangeFeed;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/** Letters and short texts for who keeps the installation running: what waits and why, what failed, stop and go. No one's address. */
@Stateless
public class NoticeDesk {

    private static final String CHANNEL = "channel";
    private static final int SIZE = 20;

    @Inject
    NoticeFigures figures;

    @Inject
    NoticeRows rows;

    @Inject
    Pauses pauses;

    @Inject
    ChangeFeed feed;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** How channels and couriers stand now. */
    @RolesAllowed(Role.OPERATOR)
    public NoticesState state() {
        return figures.at(clock.instant());
    }

    /** Notices that failed, newest first. */
    @RolesAllowed(Role.OPERATOR)
    public Page<FailedNotice> failed(int page) {
        return rows.failed(page, SIZE);
    }

    /**
     * Tries a failed notice again.
     *
     * @throws NotFound it did not fail, or cannot be sent again
     */
    @RolesAllowed(Role.OPERATOR)
    public void again(long id) {
        if (id <= 0 || rows.again(id, clock.instant()) == 0) {
            throw new NotFound("notification.error.not-failed");
        }
        audit.record(AuditEntry.of("notices.again", "notice", id));
        wake();
    }

    /**
     * Tries all failed notices again.
     *
     * @return how many
     */
    @RolesAllowed(Role.OPERATOR)
    public int againAll() {
        int count = rows.again(0, clock.instant());
        if (count > 0) {
            audit.record(AuditEntry.of("notices.again-all", "notice", count));
            wake();
        }
        return count;
    }

    /** Stops a channel; what waits stays. */
    @RolesAllowed(Role.OPERATOR)
    public void stop(@NotNull NewsChannel channel) {
        if (pauses.stop(channel, clock.instant())) {
            audit.record(AuditEntry.of("notices.stopped", CHANNEL, channel));
        }
    }

    /** Lets a channel go on. */
    @RolesAllowed(Role.OPERATOR)
    public void resume(@NotNull NewsChannel channel) {
        if (pauses.resume(channel)) {
            audit.record(AuditEntry.of("notices.resumed", CHANNEL, channel));
            wake();
        }
    }

    private void wake() {
        feed.announce(Notices.WAITING, "0");
    }
}
