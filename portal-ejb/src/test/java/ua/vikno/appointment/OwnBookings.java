package ua.vikno.appointment;

import java.time.Clock;
import ua.vikno.identity.DemoAccounts;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.notification.TestNotices;
import ua.vikno.organisation.OfficeGuide;

/** Beans of booking without an application on one entity manager, for {@link VisitTown}. */
final class OwnBookings {

    final HeldTimes held = new HeldTimes();
    final BookedVisits booked = new BookedVisits();
    final BookingSettings settings = new BookingSettings();
    final DeskLeave leave = new DeskLeave();
    final LateClosures closures = new LateClosures();
    final GuestForgetting forgetting = new GuestForgetting();
    final OwnVisitRows rows = new OwnVisitRows();
    final CodeRows codes = new CodeRows();
    final OwnVisitNews news = new OwnVisitNews();
    final Misses misses = new Misses();
    final Stopped stopped = new Stopped(this);
    final OwnVisitChanges changes = new OwnVisitChanges();
    final PhoneVisits phone = new PhoneVisits();

    final VisitTown.Counter counter;
    private final OfficeGuide guide;
    final Clock clock;

    OwnBookings(VisitTown.Counter counter, VisitNews visits, CurrentActor actor, Clock clock, OfficeGuide guide) {
        this.counter = counter;
        this.guide = guide;
        this.clock = clock;
        rows.em = counter.em;
        codes.em = counter.em;
        news.audit = visits.audit;
        news.notices = TestNotices.noticesWithTexts(counter.em, clock);
        news.accounts = DemoAccounts.directory(counter.em);
        news.settings = visits.settings;
        misses.fill(this, counter, actor, clock, guide);
        held.door = misses.door;
        held.making = counter.making;
        held.reception = counter.rows;
        held.rows = rows;
        held.codes = phoneCodes();
        held.confirming = confirming(actor);
        held.texts = TestNotices.choicesWithTexts(counter.em, clock);
        held.clock = clock;
        booked.rows = rows;
        booked.reception = counter.rows;
        booked.changes = changes;
        changes.rows = rows;
        changes.reception = counter.rows;
        changes.making = counter.making;
        changes.news = news;
        changes.clock = clock;
        booked.news = news;
        booked.clock = clock;
        fillPhone(visits, held.confirming);
        forgetting.rows = rows;
        forgetting.codes = codes;
        forgetting.news = news;
        forgetting.clock = clock;
    }

    private void fillPhone(VisitNews visits, Confirming confirming) {
        phone.making = counter.making;
        phone.reception = counter.rows;
        phone.rows = rows;
        phone.found = new PhoneVisitRows();
        phone.found.em = counter.em;
        phone.changes = changes;
        phone.confirming = confirming;
        phone.bookings = counter.bookings;
        phone.list = new VisitList();
        phone.list.em = counter.em;
        phone.news = visits;
        phone.applications = counter.desk.progress;
        phone.audit = visits.audit;
        phone.clock = clock;
    }

    private PhoneCodes phoneCodes() {
        PhoneCodes phones = new PhoneCodes();
        phones.rows = codes;
        phones.visits = rows;
        phones.news = news;
        phones.clock = clock;
        return phones;
    }

    private Confirming confirming(CurrentActor actor) {
        Confirming confirming = new Confirming();
        confirming.rows = rows;
        confirming.reception = counter.rows;
        confirming.news = news;
        confirming.barring = misses.barring;
        confirming.accounts = news.accounts;
        confirming.actor = actor;
        confirming.clock = clock;
        return confirming;
    }

    /** What stands on the schedules, which are filled later. */
    void fill(Schedules schedules) {
        TopicRows topics = new TopicRows();
        topics.em = counter.em;
        phone.guard = schedules.guard;
        settings.guard = schedules.guard;
        settings.schedules = schedules;
        settings.rows = counter.rows;
        settings.topics = topics;
        settings.guide = guide;
        settings.audit = news.audit;
        settings.planning = new DayPlanning();
        settings.planning.rows = counter.rows;
        settings.planning.topics = topics;
        settings.planning.away = counter.away;
        settings.planning.bookings = counter.bookings;
        settings.planning.guide = guide;
        settings.planning.clock = clock;
        misses.fill(schedules.guard);
        stopped.stops.guard = schedules.guard;
        leave.guard = schedules.guard;
        leave.rows = counter.rows;
        leave.away = counter.away;
        leave.audit = news.audit;
        leave.clock = clock;
        closures.bookings = counter.bookings;
        closures.guide = guide;
        closures.closing = schedules.closing;
        closures.clock = clock;
    }
}
