package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Clocks;
import ua.vikno.submission.ApplicationMoved;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationSubmitted;
import ua.vikno.submission.ApplicationView;

/** Finds a desk for a visit; follows applications: what was held becomes booked with them and is freed with them. */
@ApplicationScoped
class VisitMaking {

    /** Who books later than so long before needs no reminder. */
    static final Duration REMINDER = Duration.ofHours(24);

    @Inject
    Timetable timetable;

    @Inject
    BookingRows bookings;

    @Inject
    ReceptionRows rows;

    @Inject
    VisitList list;

    @Inject
    VisitNews news;

    @Inject
    ApplicationProgress applications;

    @Inject
    Clock clock;

    /**
     * Takes the first free desk.
     *
     * @param heldUntil when it ends by itself; null books
     * @throws TimeTaken no desk is free then
     * @throws ElsewhereThen the person has another visit then
     */
    public void make(Topic topic, ChosenTime chosen, BookingRows.Visitor visitor, Instant heldUntil) {
        List<BookingRows.Place> places = places(topic, chosen);
        Instant now = clock.instant();
        Instant to = places.get(0).to();
        boolean soon = !chosen.from().isAfter(now.plus(REMINDER));
        // a desk that somebody takes between looking and writing is refused by the database; the next one may be free
        boolean made = places.stream().anyMatch(place -> bookings.make(place, visitor, heldUntil, soon, now));
        if (!made && bookings.isElsewhere(visitor.account(), chosen.from(), to)) {
            throw new ElsewhereThen();
        }
        if (!made) {
            throw new TimeTaken();
        }
    }

    /**
     * Where the visit could be, a desk after another; what was held too long is freed first.
     *
     * @throws TimeTaken no desk is free then
     */
    public List<BookingRows.Place> places(Topic topic, ChosenTime chosen) {
        bookings.sweep(clock.instant());
        LocalDate day = chosen.from().atZone(Clocks.KYIV).toLocalDate();
        Timetable.Free free = timetable.free(chosen.office(), topic.id, day, day);
        Instant to = chosen.from().plus(free.length());
        List<Long> desks = free.starts().getOrDefault(chosen.from(), List.of());
        if (desks.isEmpty()) {
            throw new TimeTaken();
        }
        return desks.stream()
                .map(desk -> new BookingRows.Place(chosen.office(), desk, topic.id, chosen.from(), to))
                .toList();
    }

    /**
     * A time that can be booked by itself: not over, not sooner than the office wants, not beyond its window.
     *
     * @throws TimeNotOffered it is outside
     */
    public void requireOffered(ChosenTime chosen) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock.withZone(Clocks.KYIV));
        LocalDate day = chosen.from().atZone(Clocks.KYIV).toLocalDate();
        boolean offered = rows.reception(chosen.office())
                .filter(office -> !chosen.from().isBefore(now.plus(Duration.ofMinutes(office.noticeMinutes))))
                .filter(office -> day.isBefore(today.plusDays(office.windowDays)))
                .isPresent();
        if (!offered) {
            throw new TimeNotOffered();
        }
    }

    /** The time held for the draft becomes the visit; one that has ended and was given away is chosen again later. */
    public void submitted(@Observes ApplicationSubmitted event) {
        Instant remindAfter = clock.instant().plus(REMINDER);
        if (bookings.keep(event.draft().value(), event.id().value(), remindAfter)) {
            news.own("visit.booked", event.number());
            ApplicationView application = applications.find(event.id()).orElseThrow();
            list.ofApplication(event.id().value()).ifPresent(visit -> news.expected(visit, application));
        }
    }

    /** An application that was taken back, refused or returned needs nobody at a desk. */
    public void moved(@Observes ApplicationMoved event) {
        boolean ended = switch (event.status()) {
            case WITHDRAWN, REFUSED, RETURNED, CLOSED -> true;
            default -> false;
        };
        Optional<VisitView> visit = ended ? list.ofApplication(event.id().value()) : Optional.empty();
        if (visit.isPresent() && bookings.cancel(event.id().value(), clock.instant())) {
            news.cancelled(visit.get(), applications.find(event.id()).orElseThrow());
        }
    }
}
