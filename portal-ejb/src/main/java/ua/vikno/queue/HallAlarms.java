package ua.vikno.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;

/**
 * A clerk calls colleagues without a word said: their open pages show at once who calls and from which desk, and the clerk's own page who
 * comes. Boards, kiosks and visitors hear nothing of it.
 */
@Stateless
public class HallAlarms {

    private static final String ALARM = "alarm";

    /** So long who called sees who comes. */
    private static final Duration SHOWN = Duration.ofMinutes(5);

    @Inject
    HallGuard guard;

    @Inject
    Seats seats;

    @Inject
    AlarmRows alarms;

    @Inject
    HallState state;

    @Inject
    HallTrail trail;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Calls colleagues to the desk where one sits; twice is once until somebody has answered.
     *
     * @throws NotAtDesk the acting person sits at none
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void raise() {
        Sitting at = seats.find().orElseThrow(NotAtDesk::new);
        alarms.raise(at, actor.get(), clock.instant())
                .ifPresent(id -> trail.alarm(AuditEntry.of("hall.alarm-raised", ALARM, id), at.office));
    }

    /** Who calls now in the halls where the acting person works, and who was answered in the last five minutes; the newest first. */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public List<AlarmView> now() {
        Instant since = clock.instant().minus(SHOWN);
        if (!alarms.any(state.today(), since)) {
            return List.of();
        }
        List<Long> offices = guard.visible().stream().map(OfficeView::id).toList();
        return alarms.now(state.today(), offices, since, actor.get().account());
    }

    /**
     * Says that one comes; only the first who says so is kept.
     *
     * @throws NotFound nobody calls so in the halls where the acting person works, or they called themselves
     */
    @RolesAllowed({Role.RECEPTIONIST, Role.ADMINISTRATOR, Role.CHIEF})
    public void answer(long id) {
        AlarmView asked = now().stream()
                .filter(alarm -> alarm.id() == id && !alarm.mine())
                .findFirst()
                .orElseThrow(() -> guard.refused(ALARM, id));
        if (alarms.answer(id, actor.get(), clock.instant())) {
            trail.alarm(AuditEntry.of("hall.alarm-answered", ALARM, id), asked.office());
        }
    }
}
