package ua.vikno.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;

/** Boards, long numbers, and a clerk who calls colleagues, on real PostgreSQL; each test has a day of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardIT {

    private static final String CARD = "insert into registry.card (kind, surname, given_name, patronymic, name_key,"
            + " phone, email, account_id, created_at, version) values ('PERSON', 'Навчальна', 'Ганна', '', 'навчальна ганна', '',"
            + " '', %d, now(), 1) returning id";

    private QueueTown town;
    private long main;
    private long papers;
    private long desk;

    @BeforeAll
    void load() throws Exception {
        town = new QueueTown();
        main = town.office("01");
        papers = town.topic("А");
        desk = town.desk("Вікно 1");
    }

    @BeforeEach
    void begin() throws Exception {
        town.anotherDay();
        town.run(town.olena, hall -> hall.seating.sit(main, desk));
    }

    @AfterAll
    void close() {
        town.close();
    }

    private DeskBoardView sign() throws Exception {
        return town.as(Actor.NOBODY, hall -> hall.signs.of(main, desk));
    }

    private BoardView board() throws Exception {
        return town.as(Actor.NOBODY, hall -> hall.board.of(main));
    }

    private void take(long topic) throws Exception {
        town.as(town.kiosk, hall -> hall.kiosk.give(main, topic, null));
    }

    private DeskTicket current() throws Exception {
        return town.as(town.olena, hall -> hall.seating.screen()).orElseThrow().current();
    }

    private void next(long current) throws Exception {
        town.run(town.olena, hall -> hall.desk.next(current));
    }

    @Test
    void aDeskBoardShowsWhoIsThere() throws Exception {
        assertEquals(DeskBoardView.State.FREE, sign().getState());
        town.run(town.olena, hall -> hall.seating.pause());
        assertEquals(DeskBoardView.State.BREAK, sign().getState());
        town.run(town.olena, hall -> hall.seating.goOn());
        take(papers);
        next(0);
        assertEquals(new DeskBoardView("Вікно 1", "А-001", true, true, false, false), sign());
        assertEquals(DeskBoardView.State.CALLED, sign().getState());
        long ticket = current().id();
        town.run(town.olena, hall -> hall.desk.begin(ticket));
        assertEquals(DeskBoardView.State.SERVING, sign().getState());
        town.run(town.oksana, hall -> hall.pausing.stop(main));
        assertEquals(DeskBoardView.State.SERVING, sign().getState(), "who is served is served to the end");
        town.run(town.olena, hall -> hall.desk.finish(ticket));
        assertEquals(DeskBoardView.State.STOPPED, sign().getState());
        town.run(town.oksana, hall -> hall.pausing.goOn(main));
        town.run(town.olena, hall -> hall.seating.leave());
        assertEquals(DeskBoardView.State.CLOSED, sign().getState());
        long branch = town.office("02");
        assertThrows(NotFound.class, () -> town.run(Actor.NOBODY, hall -> hall.signs.of(branch, desk)));
        assertThrows(NotFound.class, () -> town.run(Actor.NOBODY, hall -> hall.signs.of(main, 987_654)));
        assertTrue(town.as(Actor.NOBODY, hall -> hall.signs.all(main)).contains(new DeskSign(desk, "Вікно 1")));
    }

    @Test
    void aCallIsFreshForHalfAMinuteAndOnceMoreIsAnotherCall() throws Exception {
        assertFalse(board().isFresh());
        take(papers);
        next(0);
        BoardView.Call first = board().calls().get(0);
        assertTrue(board().isFresh());
        town.passes(1);
        assertFalse(board().isFresh());
        long ticket = current().id();
        town.run(town.olena, hall -> hall.desk.recall(ticket));
        assertTrue(board().isFresh());
        assertNotEquals(first.mark(), board().calls().get(0).mark());
        town.run(town.olena, hall -> hall.desk.missed(ticket));
    }

    @Test
    void aTopicMayHaveTwoLetters() throws Exception {
        town.change("update appointment.topic set letter = 'АШ' where id = " + papers);
        try {
            take(papers);
            next(0);
            TicketNumber number = board().calls().get(0).number();
            assertEquals("АШ-001", number.toString());
            assertTrue(number.isWide());
            assertEquals("АШ-001", sign().number());
            List<String> letters = town.as(town.kiosk, hall -> hall.kiosk.view(main)).topics().stream()
                    .map(HallTopic::letter)
                    .toList();
            assertEquals("АШ", letters.get(letters.size() - 1), "after those of one letter");
            for (String wrong : List.of("АБВ", "а", "I", "")) {
                assertThrows(
                        PersistenceException.class,
                        () -> town.change(
                                "update appointment.topic set letter = '" + wrong + "' where id = " + papers));
            }
        } finally {
            town.change("update appointment.topic set letter = 'А' where id = " + papers);
        }
        long ticket = current().id();
        town.run(town.olena, hall -> hall.desk.missed(ticket));
    }

    @Test
    void aClerkCallsColleaguesAndSeesWhoComes() throws Exception {
        town.run(town.olena, hall -> hall.alarms.raise());
        town.run(town.olena, hall -> hall.alarms.raise());
        AlarmView seen = alarms(town.oksana).get(0);
        assertEquals(1, alarms(town.oksana).size(), "pressed twice");
        assertEquals("Вікно 1", seen.desk());
        assertEquals(town.olena.name(), seen.clerk());
        assertTrue(seen.isWaiting());
        AlarmView mine = alarms(town.olena).get(0);
        assertTrue(mine.mine());
        assertFalse(mine.isWaiting());
        assertEquals(List.of(), alarms(town.zoriana), "of another centre");
        assertThrows(NotFound.class, () -> town.run(town.zoriana, hall -> hall.alarms.answer(seen.id())));
        assertThrows(NotFound.class, () -> town.run(town.olena, hall -> hall.alarms.answer(seen.id())), "one's own");
        town.run(town.oksana, hall -> hall.alarms.answer(seen.id()));
        town.run(town.tetiana, hall -> hall.alarms.answer(seen.id()));
        assertEquals(town.oksana.name(), alarms(town.olena).get(0).answeredBy(), "the first who comes");
        assertEquals(2, trail(seen.id()));
        town.passes(6);
        assertEquals(List.of(), alarms(town.olena), "is over");
        town.run(town.olena, hall -> hall.alarms.raise());
        assertNotEquals(seen.id(), alarms(town.oksana).get(0).id(), "another call");
        town.run(town.olena, hall -> hall.seating.leave());
        assertThrows(NotAtDesk.class, () -> town.run(town.olena, hall -> hall.alarms.raise()));
        town.anotherDay();
        assertEquals(List.of(), alarms(town.oksana), "nobody answers a call of yesterday");
    }

    @Test
    void theCardOfWhoBookedStandsAtTheDesk() throws Exception {
        Instant at = town.now().plus(Duration.ofMinutes(5));
        long visit = town.booked("А", at);
        town.as(town.oksana, hall -> hall.reception.giveExpected(main, visit, null, false));
        next(0);
        assertEquals(0, current().card(), "has none yet");
        long card = town.number(CARD.formatted(town.hanna.account()));
        assertEquals(card, current().card());
        town.change("insert into registry.restriction (account_id, ground, set_by, set_by_name, set_at) values ("
                + town.hanna.account() + ", 'навчальна підстава', 1, 'Навчальна', now())");
        assertEquals(0, current().card(), "is closed to who has not said why");
    }

    private List<AlarmView> alarms(Actor actor) throws Exception {
        return town.as(actor, hall -> hall.alarms.now());
    }

    private long trail(long alarm) throws Exception {
        return town.number(
                "select count(*) from audit.entry where action in ('hall.alarm-raised', 'hall.alarm-answered')"
                        + " and object_id = '" + alarm + "'");
    }
}
