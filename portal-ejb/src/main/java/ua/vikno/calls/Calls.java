package ua.vikno.calls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Role;

/** A call from its begin to its end. Times are the server's; an operator is in one call at a time. */
@Stateless
public class Calls {

    @Inject
    CallGuard guard;

    @Inject
    CallRows rows;

    @Inject
    CallTrail trail;

    @Inject
    RecordingRules recording;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The call that the acting person is in. */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public Optional<Long> now() {
        return rows.now(actor.get().account()).map(call -> call.id);
    }

    /**
     * Begins a call.
     *
     * @param phone null where the number is hidden
     * @return its id
     * @throws CallGoesOn the acting person is in another one
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public long begin(PhoneNumber phone) {
        long centre = guard.centre();
        rows.lock(actor.get().account());
        if (rows.now(actor.get().account()).isPresent()) {
            throw new CallGoesOn();
        }
        Call call = new Call(centre, actor.get(), phone, clock.instant());
        rows.add(call);
        trail.begun(call);
        return call.id;
    }

    /**
     * A call of one's centres; looking at one that is over, or is a colleague's, stands in the trail.
     *
     * @throws NotFound there is none within reach
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public CallView get(long id) {
        Call call = guard.seen(id);
        if (call.endedAt != null || call.operator != actor.get().account()) {
            trail.read(call);
        }
        return call.view(rows.deeds(id));
    }

    /** Whether the acting person can act in this call. */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public boolean isMine(long id) {
        return rows.now(actor.get().account()).filter(call -> call.id == id).isPresent();
    }

    /** People are told that the conversation is recorded. */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public boolean isRecorded() {
        return recording.isRecorded();
    }

    /** So many days a call tells who it was. */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public long keptDays() {
        return recording.kept().toDays();
    }

    /**
     * Where the recording is by the installation's template; empty without one.
     *
     * @throws NotFound it is not one's own call
     * @throws CallOver it is over
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public String recordingOf(long id) {
        return recording.address(guard.own(id));
    }

    /**
     * Ends one's own call.
     *
     * @throws NotFound it is not one's own
     * @throws CallOver it is over
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public void end(long id, EndCall said) {
        Call call = guard.own(id);
        call.end(said, clock.instant());
        rows.write();
        trail.ended(call);
    }
}
