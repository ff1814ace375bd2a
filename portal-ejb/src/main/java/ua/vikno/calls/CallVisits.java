package ua.vikno.calls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ua.vikno.appointment.ChosenTime;
import ua.vikno.appointment.GuestName;
import ua.vikno.appointment.HoldTime;
import ua.vikno.appointment.PhoneCaller;
import ua.vikno.appointment.PhoneVisits;
import ua.vikno.appointment.TopicView;
import ua.vikno.appointment.VisitView;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Role;

/**
 * Visits of the caller, in the call. Those booked with the telephone are its owner's; those of an account are told and changed only once
 * the person was recognised. Every method throws {@link NotFound} where it is not one's own call and {@link CallOver} where it is over.
 */
@Stateless
public class CallVisits {

    @Inject
    CallGuard guard;

    @Inject
    CallRows rows;

    @Inject
    PhoneVisits visits;

    @Inject
    Clock clock;

    /** Visits to come, the soonest first; none where the number is hidden. */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public List<VisitView> coming(long id) {
        Call call = guard.own(id);
        return call.phone == null ? List.of() : visits.of(caller(call));
    }

    /**
     * Books a visit; the text with its link goes to the telephone.
     *
     * @return the number people know it by
     * @throws NumberHidden there is no telephone
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public String book(long id, HoldTime asked, GuestName name) {
        Call call = guard.own(id);
        String number = visits.book(asked, name, phone(call));
        call.called(name.value());
        note(call, DeedKind.BOOKED, number);
        return number;
    }

    /** Moves a visit of the caller. */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public String move(long id, long visit, ChosenTime chosen) {
        Call call = guard.own(id);
        String number = visits.move(caller(call), visit, chosen);
        note(call, DeedKind.MOVED, number);
        return number;
    }

    /** Cancels a visit of the caller. */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public String cancel(long id, long visit) {
        Call call = guard.own(id);
        String number = visits.cancel(caller(call), visit);
        note(call, DeedKind.CANCELLED, number);
        return number;
    }

    /** What a visit of the caller is for. */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public TopicView topic(long id, long visit) {
        return visits.topic(caller(guard.own(id)), visit);
    }

    private static PhoneCaller caller(Call call) {
        return new PhoneCaller(phone(call), call.recognised == Recognition.NOT ? null : call.account);
    }

    private static PhoneNumber phone(Call call) {
        if (call.phone == null) {
            throw new NumberHidden();
        }
        return call.number();
    }

    private void note(Call call, DeedKind kind, String number) {
        rows.add(new Deed(call, kind, number, "", clock.instant()));
    }
}
