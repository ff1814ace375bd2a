package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ua.vikno.kernel.Clocks;

/** Frees the visits of a day that an office will not receive people on, and writes to everyone who was expected. */
@ApplicationScoped
class DayClosing {

    @Inject
    VisitList list;

    @Inject
    VisitNews news;

    @Inject
    OwnVisitRows own;

    @Inject
    OwnVisitNews ownNews;

    @Inject
    Clock clock;

    /** Cancels what has not begun; how many visits there were. */
    public int cancelDay(long office, ClosedDay closed) {
        Instant now = clock.instant();
        Instant start = closed.day().atStartOfDay(Clocks.KYIV).toInstant();
        Instant end = closed.day().plusDays(1).atStartOfDay(Clocks.KYIV).toInstant();
        Instant from = start.isBefore(now) ? now : start;
        List<VisitReminders.Due> expected = list.takeCancelled(office, from, end, now);
        expected.forEach(due -> news.closed(due, closed.reason()));
        List<OwnVisit> booked = own.takeCancelled(office, from, end, now);
        booked.forEach(visit -> ownNews.closed(visit, closed.reason()));
        return expected.size() + booked.size();
    }
}
