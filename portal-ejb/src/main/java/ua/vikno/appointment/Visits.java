package ua.vikno.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.Offices;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.Applications;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.DraftView;
import ua.vikno.submission.Drafts;

/**
 * A person's own visits: a time is held while one applies and becomes the visit of the application in the transaction that
 * submits it; it is booked, moved and cancelled later. What is another's answers as in {@code submission}.
 */
@Stateless
public class Visits {

    /** A held time is kept so long for its draft; looking at the review again keeps it anew. */
    public static final Duration HELD = Duration.ofMinutes(20);

    private static final int MOST_COMING = 50;

    @Inject
    Drafts drafts;

    @Inject
    Applications applications;

    @Inject
    VisitNeed need;

    @Inject
    VisitMaking making;

    @Inject
    BookingRows bookings;

    @Inject
    VisitList list;

    @Inject
    VisitNews news;

    @Inject
    Offices offices;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Holds a time for a draft, in place of the one it held before.
     *
     * @return when it ends by itself
     * @throws NotFound there is no such draft, or it is another's
     * @throws NoVisitNeeded its service needs none
     * @throws TimeTaken the time is not free
     * @throws ElsewhereThen the person has another visit then
     */
    @RolesAllowed(Role.CITIZEN)
    public Instant hold(DraftId id, ChosenTime chosen) {
        DraftView draft = drafts.get(id);
        Topic topic = offices.centre()
                .map(CentreView::id)
                .flatMap(centre -> need.of(new ServiceCode(draft.serviceCode()), centre))
                .orElseThrow(NoVisitNeeded::new);
        bookings.dropHeld(id.value());
        Instant until = clock.instant().plus(HELD);
        BookingRows.Visitor visitor = new BookingRows.Visitor(actor.get().account(), id.value(), null);
        making.make(topic, chosen, visitor, until);
        return until;
    }

    /** The time held for a draft; empty where none is, or it has ended. */
    @RolesAllowed(Role.CITIZEN)
    public Optional<VisitView> held(DraftId id) {
        return list.ofDraft(drafts.get(id).id().value(), clock.instant());
    }

    /** Lets the time held for a draft go. */
    @RolesAllowed(Role.CITIZEN)
    public void release(DraftId id) {
        bookings.dropHeld(drafts.get(id).id().value());
    }

    /**
     * Books a visit for an application, in place of the one it had.
     *
     * @throws NotFound there is none of this number, or it is another's
     * @throws NoVisitNeeded its service needs none, or nothing more happens to the application
     * @throws VisitBegun the visit it had has begun or is over
     * @throws TimeTaken the time is not free
     * @throws ElsewhereThen the person has another visit then
     */
    @RolesAllowed(Role.CITIZEN)
    public void book(ApplicationNumber number, ChosenTime chosen) {
        ApplicationView application = applications.get(number);
        Topic topic = topic(application).orElseThrow(NoVisitNeeded::new);
        requireNotBegun(application);
        bookings.cancel(application.id().value(), clock.instant());
        BookingRows.Visitor visitor = new BookingRows.Visitor(
                application.account(), null, application.id().value());
        making.make(topic, chosen, visitor, null);
        news.own("visit.booked", number);
        news.expected(booked(application), application);
    }

    /**
     * Cancels the visit of an application.
     *
     * @throws NotFound there is none of this number, or it is another's, or it has no visit
     * @throws VisitBegun it has begun or is over
     */
    @RolesAllowed(Role.CITIZEN)
    public void cancel(ApplicationNumber number) {
        ApplicationView application = applications.get(number);
        VisitView visit = booked(application);
        requireNotBegun(application);
        bookings.cancel(application.id().value(), clock.instant());
        news.own("visit.cancelled", number);
        news.cancelled(visit, application);
    }

    /** The visit of an application, past ones too. */
    @RolesAllowed(Role.CITIZEN)
    public Optional<VisitView> of(ApplicationNumber number) {
        return list.ofApplication(applications.id(number).value());
    }

    /** What the person may come for with an application; empty where no visit is needed. */
    @RolesAllowed(Role.CITIZEN)
    public Optional<TopicView> topic(ApplicationNumber number) {
        return topic(applications.get(number)).map(Topic::view);
    }

    /** What the person has booked and is not over, the soonest first, {@value #MOST_COMING} at most. */
    @RolesAllowed(Role.CITIZEN)
    public List<VisitView> coming() {
        return list.coming(actor.get().account(), clock.instant(), MOST_COMING);
    }

    /** What the person had booked that is over or cancelled, the latest first. */
    @RolesAllowed(Role.CITIZEN)
    public Page<VisitView> past(int page, int size) {
        return list.past(actor.get().account(), clock.instant(), Math.max(1, page), size);
    }

    private Optional<Topic> topic(ApplicationView application) {
        return Optional.of(application)
                .filter(asked -> !asked.status().isFinal())
                .flatMap(asked -> need.of(new ServiceCode(asked.service().code()), asked.centre()));
    }

    private VisitView booked(ApplicationView application) {
        return list.ofApplication(application.id().value())
                .orElseThrow(() -> new NotFound("appointment.error.no-visit"));
    }

    private void requireNotBegun(ApplicationView application) {
        boolean begun = list.ofApplication(application.id().value())
                .filter(visit -> !visit.from().isAfter(clock.instant()))
                .isPresent();
        if (begun) {
            throw new VisitBegun();
        }
    }
}
