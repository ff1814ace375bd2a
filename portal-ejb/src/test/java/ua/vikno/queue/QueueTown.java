package ua.vikno.queue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import ua.vikno.appointment.TestReception;
import ua.vikno.audit.AuditTrail;
import ua.vikno.audit.TestAudit;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.form.FormEntries;
import ua.vikno.form.SampleForms;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestKernel;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.SaveDraft;
import ua.vikno.submission.SubmissionTown;

/** The demo community with its desks, the boundaries of the hall for one person and one transaction, and a clock that tests move. */
final class QueueTown implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final Instant NOON = SubmissionTown.CLOCK.instant();

    private final SubmissionTown town = new SubmissionTown("queue", TestReception::load);
    private Instant now = NOON;

    final Actor hanna = town.citizen("citizen-hanna");
    final Actor olena = town.staff("staff-olena", Role.ADMINISTRATOR);
    final Actor tetiana = town.staff("staff-tetiana", Role.CHIEF);
    final Actor oksana = town.staff("staff-oksana", Role.RECEPTIONIST);
    final Actor kiosk = new Actor(Actor.Kind.DEVICE, 0, "kiosk 1", Set.of());
    final Actor zoriana = town.staff("staff-zoriana", Role.CHIEF);

    QueueTown() throws Exception {}

    SubmissionTown town() {
        return town;
    }

    /** What a test does with the boundaries. */
    @FunctionalInterface
    interface Work<T> {
        T with(Hall hall) throws Exception;
    }

    /** The same for what gives nothing back. */
    @FunctionalInterface
    interface Act {
        void with(Hall hall) throws Exception;
    }

    <T> T as(Actor actor, Work<T> work) throws Exception {
        return town.database().inTransaction(em -> work.with(new Hall(em, actor, clock())));
    }

    void run(Actor actor, Act act) throws Exception {
        as(actor, hall -> {
            act.with(hall);
            return null;
        });
    }

    /** Noon of a day of its own, so far from the one before that nothing of it is remembered. */
    void anotherDay() {
        now = LocalDate.ofInstant(now, Clocks.KYIV)
                .plusDays(21)
                .atTime(12, 0)
                .atZone(Clocks.KYIV)
                .toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, Clocks.KYIV);
    }

    void passes(int minutes) {
        passes(Duration.ofMinutes(minutes));
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    /** The clock shows this moment. */
    void is(Instant moment) {
        now = moment;
    }

    Instant now() {
        return now;
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return Clocks.KYIV;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    long office(String code) throws Exception {
        return town.database()
                .inTransaction(em ->
                        TestOrganisation.offices(em).byCode(code).orElseThrow().id());
    }

    long topic(String letter) throws Exception {
        return number("select id from appointment.topic where letter = '" + letter + "'");
    }

    long desk(String label) throws Exception {
        return number("select d.id from appointment.desk d where d.label = '" + label + "' and d.office_id = "
                + office("01"));
    }

    /** Hanna is expected in the main office for a topic; the id of the visit. */
    long expected(String letter, Instant from) throws Exception {
        DraftId draft = town.as(hanna, desk -> desk.drafts.open(new ServiceCode("28-13")));
        town.as(hanna, desk -> desk.drafts.save(new SaveDraft(draft, Long.MAX_VALUE, 4, SampleForms.wellFilled())));
        town.as(hanna, desk -> desk.submitting.submit(new SaveDraft(draft, Long.MAX_VALUE, 4, FormEntries.NONE), "uk"));
        return number("insert into appointment.booking (office_id, desk_id, topic_id, account_id, during, status,"
                + " application_id, made_at) values (" + office("01") + ", " + desk("Вікно 1") + ", " + topic(letter)
                + ", " + hanna.account() + ", tstzrange('" + from + "', '" + from.plusSeconds(900)
                + "'), 'BOOKED', (select max(id) from submission.application), now()) returning id");
    }

    /** A guest without an account is expected there; the id of the visit. */
    long guest(String letter, Instant from, String phone) throws Exception {
        return ownVisit(letter, from, "null, '" + phone + "', 'Гостьова Марія'");
    }

    /** Hanna booked there by herself, without an application; the id of the visit. */
    long booked(String letter, Instant from) throws Exception {
        return ownVisit(letter, from, hanna.account() + ", null, 'Записана Ганна'");
    }

    private long ownVisit(String letter, Instant from, String person) throws Exception {
        return number("insert into appointment.booking (office_id, desk_id, topic_id, during, status, made_at, secret,"
                + " account_id, phone, guest_name) values (" + office("01") + ", " + desk("Вікно 1") + ", "
                + topic(letter) + ", tstzrange('" + from + "', '" + from.plusSeconds(900)
                + "'), 'BOOKED', now(), substr(md5(cast(random() as text)), 1, 22), " + person + ") returning id");
    }

    long number(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    String text(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> (String) em.createNativeQuery(sql).getSingleResult());
    }

    void change(String sql) throws Exception {
        town.database().inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }

    @Override
    public void close() {
        town.close();
    }

    /** The feature's beans on one entity manager. */
    static final class Hall {
        final EntityManager em;
        final HallReception reception = new HallReception();
        final HallSeats seating = new HallSeats();
        final HallDesk desk = new HallDesk();
        final HallBoard board = new HallBoard();
        final Calling calling;
        final TicketRows tickets = new TicketRows();
        final HallRows rows = new HallRows();
        final HallState state = new HallState();
        final HallKiosk kiosk = new HallKiosk();
        final HallPauses pausing = new HallPauses();
        final HallVotes voting = new HallVotes();
        final DeskBoards signs = new DeskBoards();
        final HallAlarms alarms = new HallAlarms();
        private final SittingRows sittings = new SittingRows();
        private final PauseRows pauses = new PauseRows();
        private final VoteRows votes = new VoteRows();
        private final TicketGiving giving = new TicketGiving();
        private final HallWaits waits = new HallWaits();
        private final Seats seats = new Seats();
        private final HallTrail trail = new HallTrail();
        private final TicketSlips slips = new TicketSlips();
        private final HallGuard guard = new HallGuard();

        Hall(EntityManager em, Actor acting, Clock clock) {
            this.em = em;
            CurrentActor actor = () -> acting;
            AuditTrail audit = TestAudit.trail(em, actor);
            tickets.em = em;
            rows.em = em;
            sittings.em = em;
            pauses.em = em;
            votes.em = em;
            calling = calling(em);
            state.rows = rows;
            state.tickets = tickets;
            state.pauses = pauses;
            state.clock = clock;
            trail.audit = audit;
            trail.changes = TestKernel.feed(em);
            slips.state = state;
            slips.rows = rows;
            slips.votes = votes;
            guard.staff = TestOrganisation.staff(em, clock, actor);
            guard.offices = TestOrganisation.offices(em);
            guard.audit = audit;
            fillSeats(actor, clock);
            fillGiving(em, clock);
            fillReception(clock);
            fillKiosk(actor, audit, clock);
            fillPauses(actor, clock);
            desk.seats = seats;
            desk.tickets = tickets;
            desk.pauses = pauses;
            desk.calling = calling;
            desk.trail = trail;
            desk.clock = clock;
            board.state = state;
            board.tickets = tickets;
            board.slips = slips;
            board.offices = guard.offices;
            signs.sittings = sittings;
            signs.tickets = tickets;
            signs.state = state;
            fillAlarms(em, actor, clock);
        }

        private void fillAlarms(EntityManager em, CurrentActor actor, Clock clock) {
            alarms.guard = guard;
            alarms.seats = seats;
            alarms.alarms = new AlarmRows();
            alarms.alarms.em = em;
            alarms.state = state;
            alarms.trail = trail;
            alarms.actor = actor;
            alarms.clock = clock;
        }

        Seats seats() {
            return seats;
        }

        TicketGiving giving() {
            return giving;
        }

        static Calling calling(EntityManager em) {
            Calling calling = new Calling();
            calling.tickets = new TicketRows();
            calling.tickets.em = em;
            calling.counters = TestKernel.counters(em);
            return calling;
        }

        private void fillSeats(CurrentActor actor, Clock clock) {
            seats.sittings = sittings;
            seats.tickets = tickets;
            seats.state = state;
            seats.trail = trail;
            seats.actor = actor;
            seats.clock = clock;
            DeskScreens screens = new DeskScreens();
            screens.rows = rows;
            screens.tickets = tickets;
            screens.sittings = sittings;
            screens.pauses = pauses;
            seating.guard = guard;
            seating.sittings = sittings;
            seating.tickets = tickets;
            seating.seats = seats;
            seating.screens = screens;
            seating.state = state;
            seating.trail = trail;
            seating.actor = actor;
            seating.clock = clock;
        }

        private void fillGiving(EntityManager em, Clock clock) {
            giving.rows = rows;
            giving.tickets = tickets;
            giving.pauses = pauses;
            giving.state = state;
            giving.counters = TestKernel.counters(em);
            giving.trail = trail;
            giving.clock = clock;
        }

        private void fillKiosk(CurrentActor actor, AuditTrail audit, Clock clock) {
            waits.rows = rows;
            waits.state = state;
            waits.clock = clock;
            board.waits = waits;
            kiosk.waits = waits;
            kiosk.rows = rows;
            kiosk.state = state;
            kiosk.giving = giving;
            kiosk.guard = guard;
            kiosk.audit = audit;
            kiosk.actor = actor;
        }

        private void fillPauses(CurrentActor actor, Clock clock) {
            pausing.guard = guard;
            pausing.pauses = pauses;
            pausing.tickets = tickets;
            pausing.trail = trail;
            pausing.actor = actor;
            pausing.clock = clock;
            voting.tickets = tickets;
            voting.votes = votes;
            voting.offices = guard.offices;
            voting.trail = trail;
            voting.clock = clock;
        }

        private void fillReception(Clock clock) {
            reception.guard = guard;
            reception.rows = rows;
            reception.state = state;
            reception.tickets = tickets;
            reception.slips = slips;
            reception.sittings = sittings;
            reception.giving = giving;
            reception.votes = votes;
            reception.trail = trail;
            reception.clock = clock;
        }
    }
}
