package ua.vikno.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.benchmark.Explained;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;

/** A hall through its real boundaries on real PostgreSQL, with a clock that the test moves; each test has a day of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HallIT {

    private QueueTown town;
    private long main;
    private long papers;
    private long residence;
    private long business;

    @BeforeAll
    void load() throws Exception {
        town = new QueueTown();
        main = town.office("01");
        papers = town.topic("А");
        residence = town.topic("В");
        business = town.topic("Г");
    }

    @BeforeEach
    void begin() {
        town.anotherDay();
    }

    @AfterAll
    void close() {
        town.close();
    }

    private long give(long topic, String category) throws Exception {
        return town.as(
                town.oksana,
                hall -> hall.reception.give(new GiveTicket(main, topic, category, category != null, false, null)));
    }

    private void sit(Actor clerk, String label) throws Exception {
        long desk = town.desk(label);
        town.run(clerk, hall -> hall.seating.sit(main, desk));
    }

    private Optional<TicketNumber> next(Actor clerk, long current) throws Exception {
        return town.as(clerk, hall -> hall.desk.next(current));
    }

    private DeskScreen screen(Actor clerk) throws Exception {
        return town.as(clerk, hall -> hall.seating.screen()).orElseThrow();
    }

    @Test
    void aMorningIsServedInTheOrderOfTheRule() throws Exception {
        long visit = town.expected("А", town.now().plus(Duration.ofMinutes(30)));
        long first = give(papers, null);
        long second = give(residence, null);
        long ahead = give(papers, "combatant");
        long booked = town.as(town.oksana, hall -> hall.reception.giveExpected(main, visit, null, false));
        sit(town.olena, "Вікно 1");
        assertEquals("А-002", next(town.olena, 0).orElseThrow().toString(), "goes ahead");
        assertThrows(StillCalled.class, () -> next(town.olena, ahead));
        assertThrows(TicketMoved.class, () -> next(town.olena, 0), "pressed twice");
        town.run(town.olena, hall -> hall.desk.recall(ahead));
        town.run(town.olena, hall -> hall.desk.begin(ahead));
        town.passes(12);
        assertEquals("А-001", next(town.olena, ahead).orElseThrow().toString());
        town.run(town.olena, hall -> hall.desk.begin(first));
        town.passes(20);
        assertEquals("А-003", next(town.olena, first).orElseThrow().toString(), "the booked time has come");
        DeskTicket current = screen(town.olena).current();
        assertEquals(booked, current.id());
        assertTrue(current.visitor().contains("Навчальна"), current.visitor());
        assertTrue(current.application() > 0);
        town.run(town.olena, hall -> hall.desk.missed(booked));
        assertEquals("В-001", next(town.olena, 0).orElseThrow().toString());
        town.run(town.olena, hall -> hall.desk.begin(second));
        town.passes(9);
        assertEquals(Optional.empty(), next(town.olena, second));
        assertNull(screen(town.olena).current(), "the service ended though nobody waits");
        assertEquals(3, town.number("select count(*)" + servedToday()));
        assertEquals(
                41,
                town.number(
                        "select cast(sum(extract(epoch from w.ended_at - w.started_at)) / 60 as int)" + servedToday()));
        assertEquals(
                1,
                town.number("select count(*) from audit.entry where action = 'ticket.called' and reason ="
                        + " 'queue.reason.hall' and subject_account_id = " + town.hanna.account()));
    }

    private String servedToday() {
        return " from queue.turn w join queue.ticket t on t.id = w.ticket_id where w.outcome = 'SERVED' and t.day = date '"
                + town.today() + "'";
    }

    @Test
    void aPersonIsHeldParkedAndSentOn() throws Exception {
        long one = give(papers, null);
        long two = give(papers, null);
        sit(town.olena, "Вікно 1");
        sit(town.tetiana, "Вікно 2");
        next(town.olena, 0);
        town.run(town.olena, hall -> hall.desk.begin(one));
        town.run(town.olena, hall -> hall.desk.hold(one));
        next(town.olena, 0);
        assertEquals(one, screen(town.olena).held().get(0).id());
        assertThrows(StillServing.class, () -> town.run(town.olena, hall -> hall.desk.resume(one)));
        assertThrows(TicketMoved.class, () -> town.run(town.tetiana, hall -> hall.desk.resume(one)), "another desk");
        town.run(town.olena, hall -> hall.desk.park(two));
        town.run(town.olena, hall -> hall.desk.resume(one));
        long second = town.desk("Вікно 2");
        assertThrows(
                NotServedThere.class,
                () -> town.run(town.olena, hall -> hall.desk.transfer(one, residence, second)),
                "it does business");
        long fifth = town.desk("Вікно 5");
        long passports = town.topic("Б");
        assertThrows(
                NotServedThere.class,
                () -> town.run(town.olena, hall -> hall.desk.transfer(one, passports, fifth)),
                "nobody sits there");
        town.run(town.olena, hall -> hall.desk.transfer(one, business, second));
        assertEquals(Optional.empty(), next(town.olena, 0), "waits for the other desk");
        town.run(town.oksana, hall -> hall.reception.back(two));
        assertEquals("А-001", next(town.tetiana, 0).orElseThrow().toString(), "who was sent on goes first");
        assertEquals("А-002", next(town.olena, 0).orElseThrow().toString());
        assertThrows(NotFound.class, () -> town.run(town.oksana, hall -> hall.reception.left(987_654)));
        assertThrows(TicketMoved.class, () -> town.run(town.oksana, hall -> hall.reception.left(two)));
    }

    @Test
    void somebodyIsCalledOutOfTurnForAStatedReason() throws Exception {
        long first = give(papers, null);
        long visit = town.expected("А", town.now().plus(Duration.ofMinutes(30)));
        long unwell = town.as(town.oksana, hall -> hall.reception.giveExpected(main, visit, null, false));
        long trade = give(business, null);
        sit(town.olena, "Вікно 1");
        assertThrows(NotServedThere.class, () -> pick(trade), "this desk does no business");
        assertThrows(TicketMoved.class, () -> pick(987_654));
        assertEquals("А-002", pick(unwell).toString());
        assertEquals(unwell, screen(town.olena).current().id());
        assertThrows(StillServing.class, () -> pick(first));
        assertEquals(
                1,
                town.number("select count(*) from audit.entry where action = 'ticket.picked' and reason ="
                        + " 'queue.reason.unwell' and subject_account_id = " + town.hanna.account()));
        town.run(town.olena, hall -> hall.desk.finish(unwell));
        assertThrows(TicketMoved.class, () -> pick(unwell), "was served");
        town.run(town.olena, hall -> hall.seating.pause());
        assertThrows(OnBreak.class, () -> pick(first));
    }

    private TicketNumber pick(long ticket) throws Exception {
        return town.as(town.olena, hall -> hall.desk.pick(ticket, PickReason.UNWELL));
    }

    @Test
    void aDeskHasOneClerkAndABreak() throws Exception {
        give(papers, null);
        assertThrows(NotAtDesk.class, () -> next(town.olena, 0));
        sit(town.olena, "Вікно 1");
        assertThrows(DeskTaken.class, () -> sit(town.tetiana, "Вікно 1"));
        town.run(town.olena, hall -> hall.seating.pause());
        assertThrows(OnBreak.class, () -> next(town.olena, 0));
        assertTrue(
                town.as(town.olena, hall -> hall.reception.hall(main))
                        .estimates()
                        .isEmpty(),
                "nobody calls");
        town.run(town.olena, hall -> hall.seating.goOn());
        assertFalse(town.as(town.olena, hall -> hall.reception.hall(main))
                .estimates()
                .isEmpty());
        next(town.olena, 0);
        assertThrows(StillServing.class, () -> town.run(town.olena, hall -> hall.seating.leave()));
        town.run(town.olena, hall -> hall.desk.finish(screenTicket(hall)));
        town.run(town.olena, hall -> hall.seating.leave());
        sit(town.tetiana, "Вікно 1");
        town.passes(24 * 60);
        sit(town.olena, "Вікно 1");
        assertEquals(
                1,
                town.number("select count(*) from queue.sitting where closed_at is null and desk_id = "
                        + town.desk("Вікно 1")),
                "yesterday ended");
    }

    private static long screenTicket(QueueTown.Hall hall) {
        return hall.seating.screen().orElseThrow().current().id();
    }

    @Test
    void theReceptionRefusesInWords() throws Exception {
        assertThrows(
                ResidentsOnly.class,
                () -> town.run(
                        town.oksana,
                        hall -> hall.reception.give(new GiveTicket(main, residence, null, false, true, null))));
        assertThrows(
                DocumentNotSeen.class,
                () -> town.run(
                        town.oksana,
                        hall -> hall.reception.give(new GiveTicket(main, papers, "displaced", false, false, null))));
        assertThrows(
                NotFound.class,
                () -> town.run(
                        town.oksana,
                        hall -> hall.reception.give(new GiveTicket(main, papers, "dukes", true, false, null))));
        assertThrows(NotFound.class, () -> give(987_654, null));
        long tomorrow = town.expected("А", town.now().plus(Duration.ofDays(1)));
        assertThrows(
                NotToday.class,
                () -> town.run(town.oksana, hall -> hall.reception.giveExpected(main, tomorrow, null, false)));
        long visit = town.expected("А", town.now());
        town.run(town.oksana, hall -> hall.reception.giveExpected(main, visit, null, false));
        assertThrows(
                AlreadyGiven.class,
                () -> town.run(town.oksana, hall -> hall.reception.giveExpected(main, visit, null, false)));
        assertThrows(NotFound.class, () -> town.run(town.zoriana, hall -> hall.reception.hall(main)), "another centre");
        assertThrows(NotFound.class, () -> town.run(town.oksana, hall -> hall.board.ticket("main", "AAAAAAAAAA")));
    }

    @Test
    void theBoardAndTheHolderSeeNumbersAndTimes() throws Exception {
        long first = give(papers, null);
        long last = first;
        for (int i = 0; i < 8; i++) {
            last = give(papers, null);
        }
        long mine = last;
        sit(town.olena, "Вікно 1");
        next(town.olena, 0);
        BoardView board = town.as(Actor.NOBODY, hall -> hall.board.of(main));
        assertEquals("А-001", board.calls().get(0).number().toString());
        assertEquals("Вікно 1", board.calls().get(0).desk());
        assertEquals(6, board.next().size());
        assertEquals(2, board.more());
        String code = town.as(town.oksana, hall -> hall.reception.slip(mine)).code();
        String slug = town.text("select slug from organisation.office where code = '01'");
        TicketSlip slip = town.as(Actor.NOBODY, hall -> hall.board.ticket(slug, code));
        assertEquals("А-009", slip.number().toString());
        assertEquals(7, slip.estimate().ahead());
        assertEquals(120, slip.estimate().likely(), "eight before, a quarter of an hour each");
        town.passes(24 * 60);
        assertEquals(
                TicketStatus.LEFT,
                town.as(Actor.NOBODY, hall -> hall.board.ticket(slug, code)).status(),
                "the day is over");
    }

    /** Of a year of tickets each act reads its own few. */
    /** Every screen asks at once when something moves. */
    @Test
    void whoAsksOfTheSameHallGetsWhatWasReckoned() throws Exception {
        give(papers, null);
        sit(town.olena, "Вікно 1");
        town.run(town.oksana, hall -> {
            Map<Long, WaitEstimate> before = hall.state.of(main).estimates();
            assertEquals(1, before.size());
            assertSame(before, hall.state.of(main).estimates());
            hall.reception.give(new GiveTicket(main, papers, null, false, false, null));
            Map<Long, WaitEstimate> after = hall.state.of(main).estimates();
            assertEquals(2, after.size(), "somebody has come");
            town.passes(1);
            assertNotSame(after, hall.state.of(main).estimates(), "the clock goes on");
        });
    }

    @Test
    void callingReadsByIndex() throws Exception {
        town.change(
                "insert into queue.ticket (office_id, day, letter, number, code, topic_id, elsewhere, line, category,"
                        + " place_at, arrived_at, status, version) select " + main
                        + ", date '" + town.today() + "' - n / 100, 'Я', 1 + n % 100,"
                        + " lpad(cast(n as text), 10, '0'), " + papers
                        + ", false, case when n % 7 = 0 then 'PRIORITY' else"
                        + " 'ORDINARY' end, case when n % 7 = 0 then 'leave' end, timestamptz '" + town.now()
                        + "' + n * interval"
                        + " '1 second', timestamptz '" + town.now()
                        + "', case when n < 100 then 'WAITING' else 'SERVED' end, 1"
                        + " from generate_series(0, 29999) n");
        town.change("analyze queue.ticket");
        long desk = town.desk("Вікно 1");
        List<String> plans = town.as(town.olena, hall -> Explained.plans(hall.em, () -> hall.seating.sit(main, desk)));
        plans.addAll(town.as(town.olena, hall -> Explained.plans(hall.em, () -> hall.desk.next(0))));
        plans.addAll(town.as(town.olena, hall -> Explained.plans(hall.em, () -> hall.board.of(main))));
        plans.addAll(town.as(town.oksana, hall -> Explained.plans(hall.em, () -> hall.reception.hall(main))));
        plans.addAll(town.as(town.kiosk, hall -> Explained.plans(hall.em, () -> hall.kiosk.view(main))));
        assertTrue(plans.stream().anyMatch(plan -> plan.contains("ticket_waiting")), plans.toString());
        plans.forEach(plan -> assertFalse(plan.contains("Seq Scan on ticket"), plan));
    }
}
