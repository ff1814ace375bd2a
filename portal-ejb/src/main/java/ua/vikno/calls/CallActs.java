package ua.vikno.calls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.consultation.ConsultationChannel;
import ua.vikno.consultation.Consultations;
import ua.vikno.consultation.RecordConsultation;
import ua.vikno.consultation.TopicView;
import ua.vikno.desk.NewVisitor;
import ua.vikno.desk.PhoneOrders;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.submission.DraftId;

/** What an operator does in a call besides visits; each act stands in the call in the transaction that does it. */
@Stateless
public class CallActs {

    @Inject
    CallGuard guard;

    @Inject
    CallRows rows;

    @Inject
    Consultations consultations;

    @Inject
    Catalogue catalogue;

    @Inject
    PhoneOrders orders;

    @Inject
    Clock clock;

    /**
     * A consultation was given.
     *
     * @param topic of one's own centre
     * @return its id, for taking it back
     * @throws NotFound it is not one's own call, or there is no such topic
     * @throws CallOver it is over
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public long consulted(long id, long topic) {
        Call call = guard.own(id);
        String about = consultations.topics().stream()
                .filter(offered -> offered.id() == topic)
                .map(TopicView::name)
                .map(name -> name.uk())
                .findFirst()
                .orElseThrow(() -> new NotFound("consultation.error.no-topic"));
        long made = consultations.record(new RecordConsultation(topic, ConsultationChannel.PHONE, null));
        note(call, DeedKind.CONSULTED, made, about);
        return made;
    }

    /**
     * Takes back a consultation that was just written down.
     *
     * @throws NotFound it is not one's own call, or it was not in it
     * @throws CallOver it is over
     * @throws ua.vikno.consultation.TooLateToUndo it is older than a minute
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public void undo(long id, long consultation) {
        Call call = guard.own(id);
        if (!rows.drop(call.id, DeedKind.CONSULTED, String.valueOf(consultation))) {
            throw new NotFound("consultation.error.undo");
        }
        consultations.undo(consultation);
    }

    /**
     * The person was told what the card of a service says.
     *
     * @throws NotFound it is not one's own call, or there is no such service
     * @throws CallOver it is over
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public void answered(long id, ServiceCode code) {
        Call call = guard.own(id);
        ServiceView service = catalogue.service(code).orElseThrow(() -> new NotFound("calls.reason.none"));
        note(call, DeedKind.ANSWERED, code, service.name().uk());
    }

    /**
     * Begins an order for the person of the call; it waits at the desk until they come with their papers.
     *
     * @throws NotFound it is not one's own call, or there is no such service
     * @throws CallOver it is over
     * @throws CallerElse nobody was found or written down in the call
     * @throws ua.vikno.submission.NotOrderable the service has no form today
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public DraftId order(long id, ServiceCode service) {
        Call call = guard.own(id);
        if (call.account == null) {
            throw new CallerElse();
        }
        return begun(call, service);
    }

    /**
     * Writes a caller down, as a visitor at the desk who never signed in, and begins their order.
     *
     * @param caller their name, day of birth and numbers by their own word; no paper was seen
     * @throws NotFound it is not one's own call, or there is no such service
     * @throws CallOver it is over
     * @throws CallerElse the call is somebody else's already
     * @throws ua.vikno.desk.OtherPersonsNumber the portal knows somebody else by this number
     * @throws ua.vikno.submission.NotOrderable the service has no form today
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public DraftId order(long id, NewVisitor caller, ServiceCode service) {
        Call call = guard.own(id);
        if (call.account != null) {
            throw new CallerElse();
        }
        call.writtenDown(orders.caller(caller), caller.name().full());
        rows.write();
        return begun(call, service);
    }

    private DraftId begun(Call call, ServiceCode service) {
        DraftId draft = orders.begin(call.account, service, call.centre);
        note(call, DeedKind.ORDERED, draft, service.value());
        return draft;
    }

    private void note(Call call, DeedKind kind, Object ref, String about) {
        rows.add(new Deed(call, kind, ref, about, clock.instant()));
    }
}
