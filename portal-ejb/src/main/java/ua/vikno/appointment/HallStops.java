package ua.vikno.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;

/**
 * Stretches in which an office or one of its desks receives nobody: no light, an air raid, an administrator fell ill. Their times are not
 * offered; their visits go on at the soonest free time, and everybody is told. Every method throws {@link ua.vikno.kernel.NotFound} for
 * what the acting chief does not head.
 */
@Stateless
public class HallStops {

    private static final int LONGEST_REASON = 200;

    @Inject
    ReceptionGuard guard;

    @Inject
    ReceptionRows reception;

    @Inject
    StopRows stops;

    @Inject
    StopPreview previews;

    @Inject
    VisitMoves moves;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Offices that the acting person heads. */
    @RolesAllowed(Role.CHIEF)
    public List<OfficeView> offices() {
        return guard.headed();
    }

    /** Desks of an office. */
    @RolesAllowed(Role.CHIEF)
    public List<StopDesk> desks(long office) {
        guard.of(guard.headed(), office);
        return stops.desks(List.of(office));
    }

    /** Stops of an office that are not over, the newest first, without their visits. */
    @RolesAllowed(Role.CHIEF)
    public List<StopView> standing(long office) {
        guard.of(guard.headed(), office);
        return stops.ofOffice(office, clock.instant());
    }

    /** Visits within a stretch and where they could go on, were it decided now; nothing is changed. */
    @RolesAllowed(Role.CHIEF)
    public List<StopLine> preview(StopAsked asked) {
        requireReached(asked);
        return previews.of(asked, clock.instant());
    }

    /**
     * Keeps the stretch: its times are not offered from now on. {@link #move} moves its visits.
     *
     * @param reason as people are told
     * @return id of the stop
     * @throws ScheduleUnfit it is over, or some of it is kept already; the reason is missing or too long
     */
    @RolesAllowed(Role.CHIEF)
    public long stop(StopAsked asked, String reason) {
        requireReached(asked);
        Instant now = clock.instant();
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON || said.chars().anyMatch(Character::isISOControl)) {
            throw new ScheduleUnfit("reason");
        }
        if (!asked.to().isAfter(now)) {
            throw new ScheduleUnfit("stop");
        }
        long stop = stops.add(asked, said, now).orElseThrow(() -> new ScheduleUnfit("stop-twice"));
        audit.record(AuditEntry.of("schedule.stopped", "stop", stop));
        return stop;
    }

    /** Moves all visits that stand in stops, each in a transaction of its own; what is left undone is done within ten minutes. */
    @RolesAllowed(Role.CHIEF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void move() {
        moves.moveAll();
    }

    /** A stop and what became of its visits. */
    @RolesAllowed(Role.CHIEF)
    public StopView of(long stop) {
        StopView view = stops.view(stop).orElseThrow(() -> guard.refused("stop", stop));
        guard.of(guard.headed(), view.office());
        return view;
    }

    /** Offers the times of a stop again; visits that were moved stay where they are. */
    @RolesAllowed(Role.CHIEF)
    public void lift(long stop) {
        of(stop);
        if (stops.lift(stop, clock.instant())) {
            audit.record(AuditEntry.of("schedule.stop-lifted", "stop", stop));
        }
    }

    private void requireReached(StopAsked asked) {
        guard.of(guard.headed(), asked.office());
        if (asked.desk() != 0) {
            reception
                    .desk(asked.desk())
                    .filter(found -> found.office == asked.office())
                    .orElseThrow(() -> guard.refused("desk", asked.desk()));
        }
    }
}
