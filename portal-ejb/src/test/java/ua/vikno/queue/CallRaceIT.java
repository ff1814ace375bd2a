package ua.vikno.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Actor;

/**
 * Forty desks press «next» at once until nobody waits: each ticket is called once, in the very order in which one desk after another
 * would have called. How many wait: {@code -Dvikno.queue.tickets}, {@value #USUAL} without it.
 */
class CallRaceIT {

    private static final int DESKS = 40;
    private static final int USUAL = 300;
    /** A desk that waits for ever must end the test and not the whole run. */
    private static final long PATIENCE_MINUTES = 5;

    private static final int TICKETS = Integer.getInteger("vikno.queue.tickets", USUAL);

    private static final String MANY =
            "insert into queue.ticket (office_id, day, letter, number, code, topic_id, elsewhere,"
                    + " line, category, place_at, arrived_at, status, version) select ?1, date '2026-11-17', chr(1040 + n / 9000), 1 +"
                    + " n %% 9000, lpad(cast(n as text), 10, '0'), ?2, false, l.line, case when l.line = 'PRIORITY' then 'leave' end, t,"
                    + " t, 'WAITING', 1 from generate_series(0, %d) n cross join lateral (select case when n %% 10 = 3 then 'PRIORITY'"
                    + " else 'ORDINARY' end as line, timestamptz '2026-11-17T06:00:00Z' + n * interval '1 second' as t) l";

    @Test
    void eachIsCalledOnceInTheOrderOfTheRule() throws Exception {
        try (QueueTown town = new QueueTown()) {
            long office = town.office("01");
            List<Sitting> desks = desks(town, office);
            town.town()
                    .database()
                    .inTransaction(em -> em.createNativeQuery(MANY.formatted(TICKETS - 1))
                            .setParameter(1, office)
                            .setParameter(2, town.topic("А"))
                            .executeUpdate());
            town.change("analyze queue.ticket");
            assertEquals(TICKETS, calledByAll(town, desks));
            assertEquals(
                    TICKETS, town.number("select count(*) from queue.ticket where status = 'SERVED' and calls = 1"));
            assertEquals(TICKETS, town.number("select max(call_no) from queue.ticket"), "without gaps");
            assertEquals(inTurn(), inFact(town));
        }
    }

    /** How many all desks served together; where one of them fails none goes on, for the server is stopped under them then. */
    private static int calledByAll(QueueTown town, List<Sitting> desks) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(DESKS);
        try {
            int called = 0;
            for (Future<Integer> one : desks.stream()
                    .map(desk -> clerks.submit(() -> work(town, desk)))
                    .toList()) {
                called += one.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
            return called;
        } finally {
            clerks.shutdownNow();
            clerks.awaitTermination(PATIENCE_MINUTES, TimeUnit.MINUTES);
        }
    }

    /** A desk serves until nobody waits; how many it served. */
    private static int work(QueueTown town, Sitting desk) throws Exception {
        int served = 0;
        while (!Thread.currentThread().isInterrupted() && serveOne(town, desk)) {
            served++;
        }
        return served;
    }

    private static boolean serveOne(QueueTown town, Sitting desk) throws Exception {
        return town.town().database().inTransaction(em -> {
            Optional<Ticket> next = QueueTown.Hall.calling(em).next(desk, QueueTown.NOON);
            next.ifPresent(ticket -> ticket.finish(QueueTown.NOON));
            return next.isPresent();
        });
    }

    /** As one desk after another calls by the rule. */
    private static List<Long> inTurn() {
        HallModel hall = new HallModel(HallRules.USUAL.mostAhead());
        Instant six = Instant.parse("2026-11-17T06:00:00Z");
        for (long n = 0; n < TICKETS; n++) {
            Line line = n % 10 == 3 ? Line.PRIORITY : Line.ORDINARY;
            hall.comes(new HallModel.Visitor(n, line, 1, six.plusSeconds(n)));
        }
        while (hall.waiting() > 0) {
            hall.calls(Set.of(1L), QueueTown.NOON);
        }
        assertTrue(hall.most() <= HallRules.USUAL.mostAhead(), "overtaken " + hall.most() + " times");
        return hall.called().stream().map(HallModel.Visitor::id).toList();
    }

    private static List<Long> inFact(QueueTown town) throws Exception {
        return town.town().database().inTransaction(CallRaceIT::codes);
    }

    private static List<Long> codes(EntityManager em) {
        List<?> rows = em.createNativeQuery("select cast(code as bigint) from queue.ticket order by call_no")
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    private static List<Sitting> desks(QueueTown town, long office) throws Exception {
        List<Sitting> desks = new ArrayList<>();
        for (int i = 1; i <= DESKS; i++) {
            long id = town.number("insert into appointment.desk (office_id, label, version) values (" + office
                    + ", 'Стіл " + i + "', 1) returning id");
            town.change("insert into appointment.desk_topic (desk_id, topic_id) values (" + id + ", " + town.topic("А")
                    + ")");
            Actor clerk = new Actor(Actor.Kind.PERSON, i, "Адміністратор " + i, Set.of());
            desks.add(new Sitting(
                    new HallDeskView(id, "Стіл " + i, "", false, ""), office, clerk, QueueTown.TODAY, QueueTown.NOON));
        }
        return desks;
    }
}
