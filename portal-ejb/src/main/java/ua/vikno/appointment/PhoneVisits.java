package ua.vikno.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;
import ua.vikno.submission.ApplicationId;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationView;

/**
 * Visits by telephone: an operator books, moves and cancels for whoever calls, at the offices of the centres they answer for. The operator
 * hears the person, so no code is sent; the text with the link of the visit goes to their telephone. Limits are those of whoever books
 * without help.
 */
@Stateless
public class PhoneVisits {

    @Inject
    ReceptionGuard guard;

    @Inject
    VisitMaking making;

    @Inject
    ReceptionRows reception;

    @Inject
    OwnVisitRows rows;

    @Inject
    PhoneVisitRows found;

    @Inject
    OwnVisitChanges changes;

    @Inject
    Confirming confirming;

    @Inject
    BookingRows bookings;

    @Inject
    VisitList list;

    @Inject
    VisitNews news;

    @Inject
    ApplicationProgress applications;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Visits to come of whoever calls, the soonest first; the look stands in the trail. */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public List<VisitView> of(PhoneCaller caller) {
        List<PhoneVisitRows.Found> coming = found.coming(sought(caller));
        audit.record(
                AuditEntry.of("visit.sought-by-phone", "phone", caller.phone().masked()));
        audit.recordEach(
                AuditEntry.of("visit.shown-by-phone", "phone", caller.phone().masked())
                        .about(null, VisitNews.REASON_PHONE),
                coming.stream()
                        .map(one -> one.own().account())
                        .filter(Objects::nonNull)
                        .toList());
        return coming.stream().map(one -> one.own().visit()).toList();
    }

    /**
     * Books a visit of the telephone.
     *
     * @return the number people know it by
     * @throws NotFound the office is beyond reach
     * @throws TimeNotOffered the time is over or outside the window
     * @throws TimeTaken the time is not free
     * @throws TooManyVisits the telephone has as many as one may
     * @throws ElsewhereThen it has another visit then
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public String book(HoldTime asked, GuestName name, PhoneNumber phone) {
        guard.of(guard.answered(), asked.chosen().office());
        making.requireOffered(asked.chosen());
        Topic topic = reception.topic(asked.topic()).orElseThrow(TimeTaken::new);
        Instant now = clock.instant();
        BookingSecret secret = BookingSecret.random();
        OwnVisitRows.Held held = new OwnVisitRows.Held(now, now.plus(HeldTimes.HELD));
        OwnVisitRows.Holder holder =
                new OwnVisitRows.Holder(BookingSecret.sha256(secret.value()), asked.language(), asked.service());
        // a desk that somebody takes between looking and writing is refused by the database; the next one may be free
        boolean made =
                making.places(topic, asked.chosen()).stream().anyMatch(place -> rows.hold(place, secret, holder, held));
        if (!made) {
            throw new TimeTaken();
        }
        confirming.confirm(rows.find(secret).orElseThrow(), new OwnVisitRows.Person(null, phone.value(), name.value()));
        String number = rows.find(secret).orElseThrow().visit().getNumber();
        audit.record(AuditEntry.of("booking.by-phone", OwnVisitNews.KIND, number));
        return number;
    }

    /**
     * Moves a visit of whoever calls, in its office or another; they are told.
     *
     * @return the number people know it by
     * @throws NotFound it is not theirs, is over, or an office is beyond reach
     * @throws TimeNotOffered the time is over or outside the window
     * @throws TimeTaken the time is not free
     * @throws ElsewhereThen the person has another visit then
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public String move(PhoneCaller caller, long id, ChosenTime chosen) {
        guard.of(guard.answered(), chosen.office());
        PhoneVisitRows.Found one = theirs(caller, id);
        if (one.application() == null) {
            changes.move(one.own(), chosen, VisitNews.REASON_PHONE);
        } else {
            moveApplications(one, chosen);
        }
        return one.own().visit().getKnownAs();
    }

    /**
     * Cancels a visit of whoever calls; they are told.
     *
     * @return the number people know it by
     * @throws NotFound it is not theirs, is over, or its office is beyond reach
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public String cancel(PhoneCaller caller, long id) {
        PhoneVisitRows.Found one = theirs(caller, id);
        if (one.application() == null) {
            changes.cancel(one.own(), VisitNews.REASON_PHONE);
        } else {
            ApplicationView application = application(one);
            bookings.cancel(one.application(), clock.instant());
            news.byTelephone("visit.cancelled-by-phone", application);
            news.cancelled(one.own().visit(), application);
        }
        return one.own().visit().getKnownAs();
    }

    /**
     * What a visit of whoever calls is for.
     *
     * @throws NotFound it is not theirs, is over, or its office is beyond reach
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public TopicView topic(PhoneCaller caller, long id) {
        return reception
                .topic(theirs(caller, id).own().topic())
                .map(Topic::view)
                .orElseThrow();
    }

    private void moveApplications(PhoneVisitRows.Found one, ChosenTime chosen) {
        making.requireOffered(chosen);
        ApplicationView application = application(one);
        Topic topic = reception.topic(one.own().topic()).orElseThrow();
        bookings.cancel(one.application(), clock.instant());
        making.make(topic, chosen, new BookingRows.Visitor(application.account(), null, one.application()), null);
        news.byTelephone("visit.moved-by-phone", application);
        news.expected(list.ofApplication(one.application()).orElseThrow(), application);
    }

    private ApplicationView application(PhoneVisitRows.Found one) {
        return applications.find(new ApplicationId(one.application())).orElseThrow();
    }

    private PhoneVisitRows.Found theirs(PhoneCaller caller, long id) {
        return found.one(sought(caller), id).orElseThrow(() -> guard.refused("visit", id));
    }

    private PhoneVisitRows.Sought sought(PhoneCaller caller) {
        List<Long> offices = guard.answered().stream().map(OfficeView::id).toList();
        return new PhoneVisitRows.Sought(caller, offices, clock.instant());
    }
}
