package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.Actor;

/** Everybody wants the same morning at once: no desk has two visitors, nobody is in two places, and whoever is refused is told. */
class VisitRaceIT {

    private static final List<String> PEOPLE = List.of(
            "citizen-hanna",
            "citizen-andrii",
            "citizen-iryna",
            "citizen-maksym",
            "citizen-olha",
            "citizen-petro",
            "citizen-solomiia",
            "citizen-dmytro",
            "citizen-kateryna",
            "citizen-nazar");
    private static final int WANTED = 30;
    private static final AtomicLong DRAFTS = new AtomicLong(1_000);

    @Test
    void noTimeIsGivenTwice() throws Exception {
        try (VisitTown town = new VisitTown()) {
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE.size());
            List<Future<Integer>> all = new ArrayList<>();
            PEOPLE.forEach(person ->
                    all.add(people.submit(() -> take(town, town.town().citizen(person)))));
            int held = 0;
            for (Future<Integer> one : all) {
                held += one.get();
            }
            people.shutdown();
            assertEquals(held, town.count("select count(*) from appointment.booking"));
            assertEquals(
                    0,
                    town.count(
                            "select count(*) from appointment.booking a join appointment.booking b"
                                    + " on a.id < b.id and a.during && b.during and (a.desk_id = b.desk_id or a.account_id = b.account_id)"));
            assertTrue(held >= 12, "two desks are free all the morning, half an hour each time: " + held);
        }
    }

    /** Tries the times of a morning one after another; how many were given. */
    private static int take(VisitTown town, Actor person) throws Exception {
        int given = 0;
        for (int i = 0; i < WANTED; i++) {
            String time = "%02d:%02d".formatted(8 + i % 6 / 2, i % 2 * 30);
            given += isHeld(town, person, time) ? 1 : 0;
        }
        return given;
    }

    private static boolean isHeld(VisitTown town, Actor person, String time) throws Exception {
        try {
            town.run(person, counter -> {
                long id = counter.times
                        .topic(new ServiceCode(VisitTown.SERVICE))
                        .orElseThrow()
                        .id();
                Topic topic = counter.rows.topic(id).orElseThrow();
                BookingRows.Visitor visitor = new BookingRows.Visitor(person.account(), DRAFTS.incrementAndGet(), null);
                counter.making.make(
                        topic,
                        town.at(VisitTown.TOMORROW, time),
                        visitor,
                        counter.making.clock.instant().plus(Visits.HELD));
            });
            return true;
        } catch (TimeTaken | ElsewhereThen refused) {
            return false;
        }
    }
}
