package ua.vikno.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;

/** What visitors do themselves, and a hall that stands still, on real PostgreSQL; each test has a day of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HallVisitorsIT {

    private static final String PHONE = "+380671112233";
    private static final String GUEST = "+380671112234";
    private static final String ANOTHER = "11111111-8d1e-4f3a-9b7c-5e6f70819203";
    private static final String PRESS = "0b2a4c66-8d1e-4f3a-9b7c-5e6f70819203";

    private QueueTown town;
    private long main;
    private String slug;
    private long papers;

    @BeforeAll
    void load() throws Exception {
        town = new QueueTown();
        main = town.office("01");
        slug = town.text("select slug from organisation.office where code = '01'");
        papers = town.topic("А");
        town.change("update identity.account set phone = '" + PHONE + "' where id = " + town.hanna.account());
    }

    @BeforeEach
    void begin() {
        town.anotherDay();
    }

    @AfterAll
    void close() {
        town.close();
    }

    private String take(String press) throws Exception {
        return town.as(town.kiosk, hall -> hall.kiosk.give(main, papers, press));
    }

    private TicketSlip slip(String code) throws Exception {
        return town.as(Actor.NOBODY, hall -> hall.board.ticket(slug, code));
    }

    private long given() throws Exception {
        return town.number("select count(*) from queue.ticket where day = date '" + town.today() + "'");
    }

    private void sit() throws Exception {
        long desk = town.desk("Вікно 1");
        town.run(town.olena, hall -> hall.seating.sit(main, desk));
    }

    private String next(long current) throws Exception {
        return town.as(town.olena, hall -> hall.desk.next(current))
                .orElseThrow()
                .toString();
    }

    @Test
    void aKioskTellsTheWaitAndCountsAPressOnce() throws Exception {
        WaitsView before = town.as(town.kiosk, hall -> hall.kiosk.view(main));
        assertTrue(before.topics().stream().anyMatch(topic -> topic.id() == papers));
        assertEquals(Map.of(), before.waits(), "no desk is open");
        sit();
        assertEquals(
                0,
                town.as(town.kiosk, hall -> hall.kiosk.view(main))
                        .estimate(papers)
                        .likely());
        String code = take(PRESS);
        assertEquals(code, take(PRESS), "the same press");
        assertEquals(1, given());
        assertEquals("А-001", slip(code).number().toString());
        for (String forged : Arrays.asList(null, "", "'; drop table queue.ticket", PRESS + "0")) {
            assertNotEquals(code, take(forged));
        }
        assertEquals(5, given());
        WaitsView after = town.as(town.kiosk, hall -> hall.kiosk.view(main));
        assertEquals(75, after.estimate(papers).likely(), "five before, a quarter of an hour each");
        assertNull(after.estimate(town.topic("Б")), "nobody sits where passports are done");
        assertEquals(
                75,
                town.as(Actor.NOBODY, hall -> hall.board.waits(slug))
                        .estimate(papers)
                        .likely(),
                "the same for who asks from home");
        assertThrows(NotFound.class, () -> town.run(Actor.NOBODY, hall -> hall.board.waits("no-such-office")));
        assertThrows(NotFound.class, () -> town.run(town.kiosk, hall -> hall.kiosk.give(main, 987_654, null)));
    }

    @Test
    void whoeverBookedIsKnownByTheirTelephoneOrApplication() throws Exception {
        Instant first = town.now().plus(Duration.ofMinutes(30));
        town.expected("А", first);
        long branch = town.office("02");
        assertThrows(
                NoVisitHere.class,
                () -> town.run(town.kiosk, hall -> hall.kiosk.giveExpected(branch, "0671112233", null)),
                "booked for another office");
        String code = town.as(town.kiosk, hall -> hall.kiosk.giveExpected(main, "067 111-22-33", ANOTHER));
        assertEquals(first, slip(code).booked());
        assertEquals(
                code,
                town.as(town.kiosk, hall -> hall.kiosk.giveExpected(main, "067 111-22-33", ANOTHER)),
                "the answer was lost on the way and the same press came again");
        assertThrows(NoVisitHere.class, () -> town.run(town.kiosk, hall -> hall.kiosk.giveExpected(main, PHONE, null)));
        assertEquals(
                List.of(slip(code).id()),
                List.copyOf(
                        town.as(town.oksana, hall -> hall.reception.given(main)).values()),
                "the reception can print it anew");
        Instant second = first.plus(Duration.ofHours(1));
        town.expected("А", second);
        String number = town.text(
                "select lpad(cast(number as text), 6, '0') from submission.application order by id desc limit 1");
        String another = town.as(town.kiosk, hall -> hall.kiosk.giveExpected(main, "№ " + number, null));
        assertEquals(second, slip(another).booked());
        for (String typed : Arrays.asList(null, "", "x", "0670000000", "000000", "999999999999", "+380671112233'")) {
            assertThrows(
                    NoVisitHere.class,
                    () -> town.run(town.kiosk, hall -> hall.kiosk.giveExpected(main, typed, null)),
                    typed);
        }
        town.expected("А", second.plus(Duration.ofDays(1)));
        assertThrows(
                NoVisitHere.class,
                () -> town.run(town.kiosk, hall -> hall.kiosk.giveExpected(main, PHONE, null)),
                "tomorrow");
    }

    @Test
    void aGuestIsKnownByTheTelephoneOrTheNumberOfTheBooking() throws Exception {
        Instant first = town.now().plus(Duration.ofMinutes(30));
        Instant second = first.plus(Duration.ofMinutes(30));
        long one = town.guest("А", first, GUEST);
        long two = town.guest("А", second, "+380671112235");
        String code = town.as(town.kiosk, hall -> hall.kiosk.giveExpected(main, "067 111 22 34", null));
        assertEquals(first, slip(code).booked());
        assertThrows(NoVisitHere.class, () -> town.run(town.kiosk, hall -> hall.kiosk.giveExpected(main, GUEST, null)));
        String number = String.format("%06d", two);
        String another = town.as(town.kiosk, hall -> hall.kiosk.giveExpected(main, "№ " + number, null));
        assertEquals(second, slip(another).booked());
        assertThrows(
                AlreadyGiven.class,
                () -> town.run(town.oksana, hall -> hall.reception.giveExpected(main, two, null, false)));
        assertEquals(
                2,
                town.number("select count(*) from audit.entry e join queue.ticket t on cast(t.id as text) = e.object_id"
                        + " where e.action = 'ticket.given' and e.subject_account_id = 0 and t.visit_id in ("
                        + one + ", " + two + ")"));
        sit();
        assertEquals("А-001", next(0));
        DeskTicket called = screen().current();
        assertEquals("Гостьова Марія", called.visitor());
        assertEquals(one, called.booking());
        assertEquals(0, called.application());
        town.change("update appointment.booking set phone = null, guest_name = '' where id = " + one);
        assertEquals("", screen().current().visitor(), "was forgotten");
        assertEquals(first, slip(code).booked());
    }

    @Test
    void aNumberOfTwoVisitsIsNobodys() throws Exception {
        Instant at = town.now().plus(Duration.ofMinutes(30));
        town.expected("А", at);
        town.change("alter table appointment.booking alter column id restart with 700001");
        long guest = town.guest("А", at.plus(Duration.ofMinutes(30)), GUEST);
        town.change("alter table submission.application disable trigger application_is_final");
        town.change("update submission.application set number = " + guest
                + " where id = (select max(id) from submission.application)");
        town.change("alter table submission.application enable trigger application_is_final");
        String number = String.valueOf(guest);
        assertThrows(
                NoVisitHere.class, () -> town.run(town.kiosk, hall -> hall.kiosk.giveExpected(main, number, null)));
        town.as(town.kiosk, hall -> hall.kiosk.giveExpected(main, GUEST, null));
        String left = town.as(town.kiosk, hall -> hall.kiosk.giveExpected(main, number, null));
        assertEquals(at, slip(left).booked());
    }

    @Test
    void whoMovedAVisitAfterComingGetsATicketThen() throws Exception {
        Instant first = town.now().plus(Duration.ofMinutes(30));
        long visit = town.booked("А", first);
        long ticket = town.as(town.oksana, hall -> hall.reception.giveExpected(main, visit, null, false));
        assertEquals(
                town.hanna.account(),
                town.number("select account_id from queue.ticket where id = " + ticket),
                "her own");
        sit();
        assertEquals("А-001", next(0));
        assertEquals("Записана Ганна", screen().current().visitor());
        Instant then = first.plus(Duration.ofDays(1));
        town.change("update appointment.booking set during = tstzrange('" + then + "', '" + then.plusSeconds(900)
                + "') where id = " + visit);
        assertThrows(
                NotToday.class,
                () -> town.run(town.oksana, hall -> hall.reception.giveExpected(main, visit, null, false)));
        town.passes(24 * 60);
        assertNotEquals(
                ticket, (long) town.as(town.oksana, hall -> hall.reception.giveExpected(main, visit, null, false)));
        assertThrows(
                AlreadyGiven.class,
                () -> town.run(town.oksana, hall -> hall.reception.giveExpected(main, visit, null, false)));
    }

    @Test
    void onlyADeviceIsAKiosk() throws Exception {
        for (Actor person : List.of(Actor.NOBODY, town.hanna, town.oksana)) {
            assertThrows(NotFound.class, () -> town.run(person, hall -> hall.kiosk.view(main)));
            assertThrows(NotFound.class, () -> town.run(person, hall -> hall.kiosk.give(main, papers, PRESS)));
            assertThrows(NotFound.class, () -> town.run(person, hall -> hall.kiosk.giveExpected(main, PHONE, null)));
        }
        assertEquals(0, given());
    }

    @Test
    void aStandstillTakesNobodysPlace() throws Exception {
        long visit = town.expected("А", town.now().plus(Duration.ofMinutes(5)));
        take(null);
        String second = take(null);
        sit();
        assertEquals("А-001", next(0));
        long current = current();
        town.run(town.olena, hall -> hall.desk.begin(current));
        assertThrows(NotFound.class, () -> town.run(town.zoriana, hall -> hall.pausing.stop(main)), "another centre");
        town.run(town.oksana, hall -> hall.pausing.stop(main));
        town.run(town.oksana, hall -> hall.pausing.stop(main));
        assertThrows(HallPaused.class, () -> next(current));
        assertThrows(HallPaused.class, () -> take(null));
        assertTrue(slip(second).paused());
        assertNull(slip(second).estimate());
        assertFalse(slip(second).isUnknown());
        assertTrue(town.as(Actor.NOBODY, hall -> hall.board.of(main)).paused());
        assertEquals(
                Map.of(), town.as(town.kiosk, hall -> hall.kiosk.view(main)).waits());
        town.passes(60);
        town.run(town.oksana, hall -> hall.pausing.goOn(main));
        town.run(town.oksana, hall -> hall.pausing.goOn(main));
        long booked = town.as(town.oksana, hall -> hall.reception.giveExpected(main, visit, null, false));
        assertEquals("А-003", next(current), "whose time the standstill took has not lost it");
        assertEquals(booked, current());
        assertEquals(15, slip(second).estimate().likely(), "an hour in the shelter is no service");
        assertEquals(
                2,
                town.number("select count(*) from audit.entry where action in ('hall.stopped', 'hall.went-on')"
                        + " and object_id = '" + main + "'"));
    }

    @Test
    void whoeverWasServedSaysHowItWas() throws Exception {
        String code = take(null);
        String missed = take(null);
        assertThrows(NotServedYet.class, () -> vote(code, true));
        sit();
        next(0);
        long first = current();
        assertThrows(NotServedYet.class, () -> vote(code, true), "is only called");
        town.run(town.olena, hall -> hall.desk.begin(first));
        next(first);
        assertTrue(slip(code).isAsked());
        vote(code, false);
        assertThrows(VoteGiven.class, () -> vote(code, true));
        assertEquals(false, slip(code).vote());
        assertFalse(slip(code).isAsked());
        assertThrows(NotFound.class, () -> vote("AAAAAAAAAA", true));
        long second = current();
        town.run(town.olena, hall -> hall.desk.missed(second));
        assertThrows(NotServedYet.class, () -> vote(missed, true));
        HallView hall = town.as(town.oksana, found -> found.reception.hall(main));
        assertEquals(new VoteCount(0, 1), hall.votes());
        assertEquals(second, hall.away().get(0).id(), "may be brought back");
        town.run(town.oksana, found -> found.reception.back(second));
        assertEquals("А-002", next(0));
    }

    private void vote(String code, boolean good) throws Exception {
        town.run(Actor.NOBODY, hall -> hall.voting.vote(slug, code, good));
    }

    private long current() throws Exception {
        return screen().current().id();
    }

    private DeskScreen screen() throws Exception {
        return town.as(town.olena, hall -> hall.seating.screen()).orElseThrow();
    }
}
