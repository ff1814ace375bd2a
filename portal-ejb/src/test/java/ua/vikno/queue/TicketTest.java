package ua.vikno.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Actor;

/** The life of a ticket: what may follow what, and in which line one stands. */
class TicketTest {

    private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @Test
    void whoBookedKeepsTheTimeWithinTheGrace() {
        assertEquals(Line.BOOKED, expected(0).line);
        assertEquals(Line.BOOKED, expected(-10).line);
        assertEquals(NOW.minus(Duration.ofMinutes(10)), expected(-10).placeAt);
        Ticket late = expected(-11);
        assertEquals(Line.ORDINARY, late.line);
        assertEquals(NOW, late.placeAt);
        assertEquals(Line.BOOKED, expected(90).line, "came early");
    }

    @Test
    void nobodyIsLateForAsLongAsTheHallStoodStill() {
        HallRules rules = HallRules.USUAL.forgiving(Duration.ofMinutes(45));
        assertEquals(Line.BOOKED, made().of(null, rules).expected(visit(-55), rules).line);
        assertEquals(Line.ORDINARY, made().of(null, rules).expected(visit(-56), rules).line);
    }

    @Test
    void aCategoryGoesAhead() {
        assertEquals(Line.PRIORITY, made().of("combatant", HallRules.USUAL).line);
        assertEquals(Line.ORDINARY, made().of(null, HallRules.USUAL).line);
        Ticket late = made().of("combatant", HallRules.USUAL).expected(visit(-30), HallRules.USUAL);
        assertEquals(Line.PRIORITY, late.line);
    }

    @Test
    void isCalledServedAndSentOn() {
        Ticket ticket = made();
        ticket.call(desk(1), 7, NOW);
        ticket.recall(NOW.plusSeconds(30));
        assertEquals(2, ticket.calls);
        assertEquals(NOW, ticket.calledAt);
        ticket.begin(NOW.plusSeconds(60));
        assertThrows(TicketMoved.class, () -> ticket.recall(NOW), "is here already");
        ticket.transfer(5, 2L);
        assertTrue(ticket.status.isInLine());
        assertEquals(2L, ticket.desk);
        ticket.call(desk(2), 9, NOW.plusSeconds(90));
        assertEquals(7, ticket.callNo, "the first call counts");
        assertEquals(1L, ticket.callDesk);
        ticket.finish(NOW.plusSeconds(300));
        assertThrows(TicketMoved.class, () -> ticket.call(desk(1), 10, NOW));
        assertThrows(TicketMoved.class, () -> ticket.leave(NOW));
    }

    @Test
    void isHeldBesideItsDeskOnly() {
        Ticket ticket = made();
        ticket.call(desk(1), 1, NOW);
        ticket.begin(NOW);
        ticket.hold();
        assertThrows(TicketMoved.class, () -> ticket.resume(desk(2), NOW));
        ticket.resume(desk(1), NOW.plusSeconds(60));
        assertEquals(TicketStatus.SERVING, ticket.status);
    }

    @Test
    void comesBackToTheOldPlace() {
        Ticket ticket = made();
        ticket.call(desk(1), 1, NOW);
        ticket.park();
        assertNull(ticket.desk);
        ticket.comeBack();
        assertEquals(TicketStatus.WAITING, ticket.status);
        assertEquals(NOW, ticket.placeAt);
        assertThrows(TicketMoved.class, ticket::comeBack);
    }

    @Test
    void whoWasMissedHasLostTheBookedTime() {
        Ticket ticket = expected(0);
        ticket.call(desk(1), 1, NOW);
        ticket.miss(NOW);
        ticket.comeBack();
        assertEquals(Line.ORDINARY, ticket.line);
        assertNull(ticket.endedAt);
    }

    /** Whatever is pressed in whatever order, what has ended stays ended and a desk is never taken by two. */
    @Test
    void nothingFollowsTheEnd() {
        for (TicketStatus end : Set.of(TicketStatus.SERVED, TicketStatus.LEFT)) {
            for (TicketStatus next : TicketStatus.values()) {
                assertEquals(false, end.canBecome(next), end + " " + next);
            }
        }
        for (TicketStatus status : TicketStatus.values()) {
            assertEquals(status.isInLine(), status.canBecome(TicketStatus.CALLED), status.name());
        }
    }

    @Test
    void isNumberedAsPeopleReadIt() {
        assertEquals("А-012", new TicketNumber("А", 12).toString());
        assertEquals("Б-1012", new TicketNumber("Б", 1012).toString());
        assertTrue(made().code.matches("[0-9A-Z]{10}"));
    }

    private static Ticket made() {
        return new Ticket(1, DAY, new TicketNumber("А", 1), 3, NOW);
    }

    private static Ticket expected(int minutes) {
        return made().of(null, HallRules.USUAL).expected(visit(minutes), HallRules.USUAL);
    }

    private static BookedVisit visit(int minutes) {
        return new BookedVisit(4, 1, 3, 8L, NOW.plus(Duration.ofMinutes(minutes)));
    }

    private static Sitting desk(long id) {
        Actor clerk = new Actor(Actor.Kind.PERSON, 5, "Адміністратор", Set.of());
        return new Sitting(new HallDeskView(id, "Вікно " + id, "", false, ""), 1, clerk, DAY, NOW);
    }
}
