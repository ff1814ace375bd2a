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
    Clock clock;

    /** Cancels what has not begun; how many visits there were. */
    public int cancelDay(long office, ClosedDay closed) {
        Instant now = clock.instant();
        Instant start = closed.day().atStartOfDay(Clocks.KYIV).toInstant();
        Instant end = closed.day().plusDays(1).atStartOfDay(Clocks.KYIV).toInstant();
        List<VisitReminders.Due> expected = list.takeCancelled(office, start.isBefore(now) ? now : start, end, now);
        expected.forEach(due -> news.closed(due, closed.reason()));
        return expected.size();
    }
}
