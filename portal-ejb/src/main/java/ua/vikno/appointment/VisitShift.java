package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Clocks;
import ua.vikno.submission.ApplicationId;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationView;

/** Moves one visit out of a stretch in which nobody is received, in a transaction of its own; the person is told in the same. */
@ApplicationScoped
class VisitShift {

    /** Longer than moving takes; the place is given up in the same transaction. */
    private static final Duration MOVING = Duration.ofMinutes(1);

    /** So many places are tried: others may be taken between looking and writing. */
    private static final int TRIES = 40;

    @Inject
    StopRows stops;

    @Inject
    OwnVisitRows rows;

    @Inject
    ReceptionRows reception;

    @Inject
    Timetable timetable;

    @Inject
    BookingRows bookings;

    @Inject
    ApplicationProgress applications;

    @Inject
    StopNews news;

    @Inject
    Clock clock;

    /** Moves it, or cancels it where no time is free; does nothing where that has been done or somebody is just doing it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void shift(long booking) {
        Optional<StopRows.Taken> waiting = stops.take(booking);
        if (waiting.isEmpty()) {
            return;
        }
        StopRows.Taken taken = waiting.get();
        Instant now = clock.instant();
        Optional<StopRows.Within> found = stops.find(booking, taken.was(), now);
        if (found.isEmpty()) {
            stops.done(taken.stop(), booking, StopState.GONE, null, now);
            return;
        }
        StopRows.Within visit = found.get();
        OwnVisitRows.Person person =
                new OwnVisitRows.Person(visit.own().account(), visit.own().phone(), "");
        rows.lockPerson(person.lock());
        Optional<BookingRows.Place> place = place(taken, visit, person, now);
        if (place.isPresent()) {
            stops.done(taken.stop(), booking, StopState.MOVED, place.get(), now);
            tellMoved(visit, place.get(), taken.reason());
        } else {
            stops.done(taken.stop(), booking, StopState.UNPLACED, null, now);
            news.unplaced(visit, application(visit), taken.reason());
            rows.cancel(booking, now);
        }
    }

    private Optional<BookingRows.Place> place(
            StopRows.Taken taken, StopRows.Within visit, OwnVisitRows.Person person, Instant now) {
        bookings.sweep(now);
        BookingSecret kept = BookingSecret.random();
        OwnVisitRows.Holder holder = new OwnVisitRows.Holder(
                BookingSecret.sha256(kept.value()), visit.own().language(), "");
        OwnVisitRows.Held held = new OwnVisitRows.Held(now, now.plus(MOVING));
        for (BookingRows.Place place : candidates(taken, visit)) {
            boolean free = !rows.isElsewhere(visit.own().id(), person, place.from(), place.to());
            // a place that somebody takes between looking and writing is refused by the database; the next one may be
            // free
            if (free && rows.hold(place, kept, holder, held)) {
                rows.move(visit.own().id(), place, kept, now.plus(VisitMaking.REMINDER));
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Of its own office first, then of others where the chief let that. */
    private List<BookingRows.Place> candidates(StopRows.Taken taken, StopRows.Within visit) {
        List<BookingRows.Place> places = places(taken, visit, taken.asked().office());
        if (places.isEmpty() && taken.asked().elsewhere()) {
            places.addAll(others(taken, visit));
        }
        return places;
    }

    private List<BookingRows.Place> others(StopRows.Taken taken, StopRows.Within visit) {
        List<BookingRows.Place> places = new ArrayList<>();
        reception.offices(visit.own().topic()).stream()
                .filter(office -> office != taken.asked().office())
                .sorted()
                .forEach(office -> places.addAll(places(taken, visit, office)));
        places.sort(Comparator.comparing(BookingRows.Place::from));
        return places;
    }

    private List<BookingRows.Place> places(StopRows.Taken taken, StopRows.Within visit, long office) {
        long topic = visit.own().topic();
        LocalDate day = taken.was().atZone(Clocks.KYIV).toLocalDate();
        Timetable.Free free = timetable.free(office, topic, day, LocalDate.MAX);
        return new ArrayList<>(MovePlan.places(free, taken.was(), place -> true)
                .limit(TRIES)
                .map(place -> new BookingRows.Place(office, place.desk(), topic, place.from(), place.to()))
                .toList());
    }

    private void tellMoved(StopRows.Within visit, BookingRows.Place place, String reason) {
        boolean same = place.office() == visit.own().visit().office()
                && place.from().equals(visit.own().visit().from());
        StopRows.Within moved =
                stops.find(visit.own().id(), place.from(), clock.instant()).orElseThrow();
        news.moved(moved, visit.own().visit(), application(visit), same ? null : reason);
    }

    private ApplicationView application(StopRows.Within visit) {
        return visit.application() == null
                ? null
                : applications.find(new ApplicationId(visit.application())).orElseThrow();
    }
}
