package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Actor;

/**
 * A thousand clients and a hundred times at eighteen desks, round after round, and how long free times of thirty days of those desks take
 * with forty topics. Run by {@code benchmarks/booking.sh}; the figures go to {@code target/benchmarks/booking.txt}.
 */
class BookingBenchmark {

    private static final int ROUNDS = Integer.getInteger("vikno.benchmark.rounds", 20);
    private static final int CLIENTS = Integer.getInteger("vikno.benchmark.clients", 1_000);
    private static final int ASKED = 400;
    private static final int WARMING = 100;
    private static final double MOST_MILLIS = 20;

    /** Thirty-six topics beside the four, each at every desk; every desk is staffed on six days. */
    private static final List<String> FORTY = List.of(
            "alter table appointment.topic drop constraint topic_letter",
            "insert into appointment.topic (centre_id, name_uk, name_en, minutes, general, letter, version)"
                    + " select min(centre_id), 'Питання ' || n, '', 15, false, 'Я', 1 from appointment.topic,"
                    + " generate_series(1, 36) n group by n",
            "insert into appointment.desk_topic (desk_id, topic_id) select d.id, t.id from appointment.desk d,"
                    + " appointment.topic t where d.label like 'Перегони%' and t.name_uk like 'Питання%'",
            "insert into appointment.desk_hours (desk_id, weekday, opens, closes, from_day) select d.id, w, time '08:00',"
                    + " time '17:00', date '2026-01-01' from appointment.desk d, generate_series(1, 6) w"
                    + " where d.label like 'Перегони%' and w <> 3");

    @Test
    void measure() throws Exception {
        List<String> lines = new ArrayList<>();
        try (BookingRush rush = new BookingRush()) {
            long begun = System.nanoTime();
            for (int round = 0; round < ROUNDS; round++) {
                BookingRaceIT.check(rush, CLIENTS);
                rush.clear();
            }
            lines.add(String.format(
                    Locale.ROOT,
                    "%d rounds of %d clients for %d times at %d desks: no time twice, nobody twice, none lost; %.1f s",
                    ROUNDS,
                    CLIENTS,
                    BookingRush.SLOTS,
                    BookingRush.DESKS,
                    (System.nanoTime() - begun) / 1e9));
            lines.add(freeTimes(rush));
        }
        Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
        Files.write(folder.resolve("booking.txt"), lines);
    }

    private static String freeTimes(BookingRush rush) throws Exception {
        for (String sql : FORTY) {
            rush.town().change(sql);
        }
        List<Double> millis = rush.town().as(Actor.NOBODY, counter -> {
            long office = rush.town().office("01");
            List<Double> taken = new ArrayList<>();
            for (int i = 0; i < ASKED + WARMING; i++) {
                counter.em.clear();
                long begun = System.nanoTime();
                assertTrue(counter.times.days(office, rush.topic()).size() > 20);
                if (i >= WARMING) {
                    taken.add((System.nanoTime() - begun) / 1e6);
                }
            }
            return taken;
        });
        Collections.sort(millis);
        double p95 = millis.get(ASKED * 95 / 100);
        assertTrue(p95 <= MOST_MILLIS, "free times take " + p95 + " ms");
        return String.format(
                Locale.ROOT,
                "free times of 30 days, %d desks, 40 topics: median %.1f ms, p95 %.1f ms",
                BookingRush.DESKS,
                millis.get(ASKED / 2),
                p95);
    }
}
