package ua.vikno.appointment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.vikno.audit.TestAudit;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.TestCatalogue;
import ua.vikno.form.FormEntries;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestKernel;
import ua.vikno.notification.TestNotices;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.submission.ApplicationMoved;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.ApplicationSubmitted;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.SaveDraft;
import ua.vikno.submission.SubmissionTown;

/** The demo community with its desks, and the feature's boundaries for one person and one transaction. Now is Tuesday noon. */
final class VisitTown implements AutoCloseable {

    /** Registration of residence: brings originals, 20 minutes. */
    static final String SERVICE = "02-01";
    /** Wholly online: nobody comes. */
    static final String ONLINE = "28-13";

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final SubmissionTown town = new SubmissionTown("visits", VisitTown::fill);

    final Actor hanna = town.citizen("citizen-hanna");
    final Actor andrii = town.citizen("citizen-andrii");
    final Actor olena = town.staff("staff-olena", Role.ADMINISTRATOR);
    final Actor oksana = town.staff("staff-oksana", Role.RECEPTIONIST);
    final Actor tetiana = town.staff("staff-tetiana", Role.CHIEF);
    final Actor zoriana = town.staff("staff-zoriana", Role.CHIEF);

    VisitTown() throws Exception {}

    private static Object fill(EntityManager em) {
        TestCatalogue.openOrders(em, SubmissionTown.CLOCK, SERVICE);
        return loading(em).loadDemo();
    }

    static ReceptionLoading loading(EntityManager em) {
        ReceptionLoading loading = new ReceptionLoading();
        loading.rows = rows(em);
        loading.offices = TestOrganisation.offices(em);
        loading.clock = SubmissionTown.CLOCK;
        return loading;
    }

    SubmissionTown town() {
        return town;
    }

    /** What a test does with the boundaries. */
    @FunctionalInterface
    interface Work<T> {
        T with(Counter counter) throws Exception;
    }

    <T> T as(Actor actor, Work<T> work) throws Exception {
        return as(actor, SubmissionTown.CLOCK, work);
    }

    <T> T as(Actor actor, Clock clock, Work<T> work) throws Exception {
        return town.as(actor, desk -> work.with(new Counter(desk, actor, clock)));
    }

    /** The same for what gives nothing back. */
    void run(Actor actor, Act act) throws Exception {
        as(actor, counter -> {
            act.with(counter);
            return null;
        });
    }

    /** An act that gives nothing back. */
    @FunctionalInterface
    interface Act {
        void with(Counter counter) throws Exception;
    }

    DraftId draft(Actor actor, String service) throws Exception {
        return town.as(actor, desk -> desk.drafts.open(new ServiceCode(service)));
    }

    /** Submits a draft; the news reach the visits. */
    ApplicationNumber submit(Actor actor, DraftId draft) throws Exception {
        return as(actor, counter -> {
            ApplicationNumber number = counter.desk
                    .submitting
                    .submit(new SaveDraft(draft, Long.MAX_VALUE, 9, new FormEntries(answers())), "uk")
                    .number();
            ApplicationView made = counter.desk.applications.get(number);
            counter.making.submitted(new ApplicationSubmitted(
                    made.id(), number, made.centre(), made.service().code(), draft));
            return number;
        });
    }

    void withdraw(Actor actor, ApplicationNumber number) throws Exception {
        run(actor, counter -> {
            counter.desk.applications.withdraw(number);
            ApplicationView left = counter.desk.applications.get(number);
            counter.making.moved(new ApplicationMoved(left.id(), number, left.centre(), ApplicationStatus.WITHDRAWN));
        });
    }

    long count(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    void change(String sql) throws Exception {
        town.database().inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }

    long office(String code) throws Exception {
        return town.database()
                .inTransaction(em ->
                        TestOrganisation.offices(em).byCode(code).orElseThrow().id());
    }

    /** A time in the main office. */
    ChosenTime at(LocalDate day, String time) throws Exception {
        return new ChosenTime(
                office("01"),
                LocalDateTime.parse(day + "T" + time).atZone(Clocks.KYIV).toInstant());
    }

    @Override
    public void close() {
        town.close();
    }

    private static ReceptionRows rows(EntityManager em) {
        ReceptionRows rows = new ReceptionRows();
        rows.em = em;
        return rows;
    }

    private static Map<String, List<String>> answers() {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("residence", List.of("м. Навчальне, вул. Липова, 17"));
        typed.put("phone", List.of("067 123-45-67"));
        typed.put("behalf", List.of("self"));
        typed.put("details", List.of("прошу надати послугу"));
        typed.put("result", List.of("electronic"));
        typed.put("notify", List.of("email"));
        typed.put("email", List.of("hanna@vikno.example"));
        typed.put("consent", List.of("yes"));
        return typed;
    }

    /** The feature's beans on one entity manager. */
    static final class Counter {
        final EntityManager em;
        final SubmissionTown.Desk desk;
        final VisitTimes times = new VisitTimes();
        final Visits visits = new Visits();
        final VisitDay day = new VisitDay();
        final VisitMaking making = new VisitMaking();
        final VisitReminders reminders = new VisitReminders();
        final Schedules schedules = new Schedules();
        final ReceptionRows rows;
        final BookingRows bookings = new BookingRows();
        final AwayRows away = new AwayRows();
        final StopRows stops = new StopRows();
        final OwnBookings own;

        Counter(SubmissionTown.Desk desk, Actor acting, Clock clock) {
            this.desk = desk;
            this.em = desk.em;
            CurrentActor actor = () -> acting;
            rows = rows(em);
            bookings.em = em;
            VisitList list = new VisitList();
            list.em = em;
            away.em = em;
            stops.em = em;
            Timetable timetable = new Timetable();
            timetable.rows = rows;
            timetable.bookings = bookings;
            timetable.guide = TestOrganisation.guide(em, clock);
            timetable.away = away;
            timetable.stops = stops;
            timetable.clock = clock;
            VisitNeed need = new VisitNeed();
            need.catalogue = TestCatalogue.catalogue(em, clock);
            need.rows = rows;
            VisitNews news = new VisitNews();
            news.audit = TestAudit.trail(em, actor);
            news.notices = TestNotices.notices(em, clock);
            news.settings = TestKernel.settings("vikno.base.url", "https://vikno.example");
            fill(times, timetable, need);
            fill(making, timetable, list, news, clock);
            fill(visits, need, list, news, actor, clock);
            own = new OwnBookings(this, news, actor, clock, timetable.guide);
            fill(guard(actor, news), list, news, clock);
            own.fill(schedules);
            own.stopped.fill(timetable, news, desk.progress);
            reminders.own = own.rows;
            reminders.ownNews = own.news;
            reminders.list = list;
            reminders.news = news;
            reminders.clock = clock;
        }

        private void fill(VisitTimes to, Timetable timetable, VisitNeed need) {
            to.need = need;
            to.rows = rows;
            to.timetable = timetable;
            to.offices = TestOrganisation.offices(em);
        }

        private void fill(VisitMaking to, Timetable timetable, VisitList list, VisitNews news, Clock clock) {
            to.timetable = timetable;
            to.bookings = bookings;
            to.rows = rows;
            to.list = list;
            to.news = news;
            to.applications = desk.progress;
            to.clock = clock;
        }

        private void fill(Visits to, VisitNeed need, VisitList list, VisitNews news, CurrentActor actor, Clock clock) {
            to.drafts = desk.drafts;
            to.applications = desk.applications;
            to.need = need;
            to.making = making;
            to.bookings = bookings;
            to.list = list;
            to.news = news;
            to.offices = TestOrganisation.offices(em);
            to.actor = actor;
            to.clock = clock;
        }

        private ReceptionGuard guard(CurrentActor actor, VisitNews news) {
            ReceptionGuard guard = new ReceptionGuard();
            guard.staff = TestOrganisation.staff(em, SubmissionTown.CLOCK, actor);
            guard.offices = TestOrganisation.offices(em);
            guard.audit = news.audit;
            return guard;
        }

        private void fill(ReceptionGuard guard, VisitList list, VisitNews news, Clock clock) {
            day.guard = guard;
            day.list = list;
            schedules.guard = guard;
            schedules.rows = rows;
            schedules.audit = news.audit;
            schedules.clock = clock;
            schedules.closing = new DayClosing();
            schedules.closing.list = list;
            schedules.closing.news = news;
            schedules.closing.clock = clock;
            schedules.closing.own = own.rows;
            schedules.closing.ownNews = own.news;
        }
    }
}
