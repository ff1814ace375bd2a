package ua.vikno.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;

/** Clerks at the desks of a hall: who sits down, has a break, leaves; and what they see there. */
@Stateless
public class HallSeats {

    @Inject
    HallGuard guard;

    @Inject
    SittingRows sittings;

    @Inject
    TicketRows tickets;

    @Inject
    Seats seats;

    @Inject
    DeskScreens screens;

    @Inject
    HallState state;

    @Inject
    HallTrail trail;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Halls that the acting person works in. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public List<OfficeView> offices() {
        return guard.visible();
    }

    /**
     * Desks of a hall.
     *
     * @throws NotFound the acting person does not work in it
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public List<HallDeskView> desks(long office) {
        return sittings.desks(guard.office(office).id(), state.today());
    }

    /**
     * Sits down at a desk; where one sat before is free.
     *
     * @throws DeskTaken somebody else sits at it
     * @throws StillServing somebody is still at the desk where one sat
     * @throws NotFound there is no such desk, or it is in a hall beyond reach
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void sit(long office, long desk) {
        OfficeView hall = guard.office(office);
        // two halls are locked in one order whoever comes from where, so that nobody waits for each other
        LongStream.concat(LongStream.of(hall.id()), seats.find().stream().mapToLong(at -> at.office))
                .distinct()
                .sorted()
                .forEach(tickets::lock);
        seats.find().ifPresent(at -> {
            sittings.renew(at);
            if (at.closedAt == null) {
                seats.close(at);
            }
        });
        sittings.forget(desk, actor.get().account(), state.today(), clock.instant());
        tickets.forget(desk, state.today(), clock.instant());
        HallDeskView seen = sittings.desks(hall.id(), state.today()).stream()
                .filter(found -> found.id() == desk)
                .findFirst()
                .orElseThrow(() -> guard.refused("desk", desk));
        if (seen.isOpen()) {
            throw new DeskTaken();
        }
        sittings.add(new Sitting(seen, hall.id(), actor.get(), state.today(), clock.instant()));
        trail.desk(AuditEntry.of("hall.desk-opened", "desk", desk), hall.id());
    }

    /** Has a break: the desk calls nobody. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void pause() {
        Sitting at = seats.mine();
        at.pause(clock.instant());
        tickets.write();
        trail.desk(AuditEntry.of("hall.desk-paused", "desk", at.desk), at.office);
    }

    /** Works again. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void goOn() {
        Sitting at = seats.mine();
        at.goOn();
        tickets.write();
        trail.desk(AuditEntry.of("hall.desk-resumed", "desk", at.desk), at.office);
    }

    /**
     * Leaves the desk; who waited for it waits for any.
     *
     * @throws StillServing somebody is at it
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void leave() {
        seats.close(seats.mine());
    }

    /** The desk where the acting person sits; empty where they sit at none. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public Optional<DeskScreen> screen() {
        return seats.find().map(screens::of);
    }
}
