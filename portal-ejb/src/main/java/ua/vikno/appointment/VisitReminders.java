package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Reminds people of their visits a day before. */
@ApplicationScoped
class VisitReminders {

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

    /** A visit to be reminded of, and where to write. */
    record Due(long account, String address, String language, VisitView visit) {}

    /** Sends what is due and was not sent; how many letters there were. Running it again sends nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int send() {
        Instant now = clock.instant();
        List<Due> due = list.takeDue(now, now.plus(VisitMaking.REMINDER));
        due.forEach(news::remind);
        List<OwnVisit> dueOwn = own.takeDue(now, now.plus(VisitMaking.REMINDER));
        dueOwn.forEach(ownNews::remind);
        return due.size() + dueOwn.size();
    }
}
