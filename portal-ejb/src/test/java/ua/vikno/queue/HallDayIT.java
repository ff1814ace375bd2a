package ua.vikno.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Actor;

/** A morning of an office through its real boundaries, minute by minute: two desks, people of all kinds, what they were told and what came. */
class HallDayIT {

    private static final int MINUTES = 240;
    private static final double PER_MINUTE = .14;

    private final Random random = new Random(20261117);
    private final Map<String, Came> came = new HashMap<>();
    private final List<Double> errors = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();

    /** Who came when, and what the ticket said; told: null where no desk was open. */
    private record Came(long id, String letter, boolean ahead, Instant at, WaitEstimate told) {}

    /** A clerk, who is at the desk and until when. */
    private static final class Clerk {
        private final Actor actor;
        private long ticket;
        private Instant until = Instant.MIN;

        private Clerk(Actor actor) {
            this.actor = actor;
        }
    }

    @Test
    void aMorningGoesByTheRuleAndAsWasTold() throws Exception {
        try (QueueTown town = new QueueTown()) {
            long office = town.office("01");
            Map<String, Long> topics = Map.of("А", town.topic("А"), "В", town.topic("В"), "Г", town.topic("Г"));
            List<Clerk> clerks = List.of(new Clerk(town.olena), new Clerk(town.tetiana));
            long first = town.desk("Вікно 1");
            long second = town.desk("Вікно 2");
            town.run(town.olena, hall -> hall.seating.sit(office, first));
            town.run(town.tetiana, hall -> hall.seating.sit(office, second));
            int minute = 0;
            while (minute < MINUTES || calls.size() < came.size()) {
                if (minute < MINUTES && random.nextDouble() < PER_MINUTE) {
                    give(town, office, topics);
                }
                for (Clerk clerk : clerks) {
                    work(town, clerk);
                }
                town.passes(1);
                minute++;
                assertTrue(minute < 3 * MINUTES, "somebody is never called: " + calls.size() + " of " + came.size());
            }
            assertEquals(came.size(), Set.copyOf(calls).size(), "each once");
            assertOrder();
            double[] sorted =
                    errors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            assertTrue(sorted.length >= 10, "waits of ten minutes and more: " + sorted.length);
            assertTrue(sorted[sorted.length / 2] <= .2, "the middle error: " + sorted[sorted.length / 2]);
        }
    }

    private void give(QueueTown town, long office, Map<String, Long> topics) throws Exception {
        int dice = random.nextInt(10);
        String letter = dice < 6 ? "А" : dice < 8 ? "В" : "Г";
        boolean ahead = random.nextInt(8) == 0;
        long id = town.as(
                town.oksana,
                hall -> hall.reception.give(
                        new GiveTicket(office, topics.get(letter), ahead ? "combatant" : null, ahead, false, null)));
        TicketSlip slip = town.as(town.oksana, hall -> hall.reception.slip(id));
        came.put(slip.number().toString(), new Came(id, letter, ahead, town.now(), slip.estimate()));
    }

    private void work(QueueTown town, Clerk clerk) throws Exception {
        boolean idle = clerk.ticket == 0 && calls.size() == came.size();
        if (idle || town.now().isBefore(clerk.until)) {
            return;
        }
        Optional<TicketNumber> next = town.as(clerk.actor, hall -> hall.desk.next(clerk.ticket));
        clerk.ticket = 0;
        if (next.isPresent()) {
            Came person = came.get(next.get().toString());
            calls.add(next.get().toString());
            clerk.ticket = person.id();
            town.run(clerk.actor, hall -> hall.desk.begin(person.id()));
            clerk.until = town.now().plus(service(person.letter()));
            judge(person, town.now());
        }
    }

    private void judge(Came person, Instant now) {
        double waited = Duration.between(person.at(), now).toMinutes();
        if (waited >= 10) {
            errors.add(Math.abs(person.told().likely() - waited) / waited);
        }
    }

    private Duration service(String letter) {
        int usual = letter.equals("А") ? 15 : letter.equals("В") ? 20 : 30;
        return Duration.ofMinutes(Math.max(2, Math.round(usual + usual / 4.0 * random.nextGaussian())));
    }

    /** Among people of one topic and kind nobody is called before who came earlier; nobody is overtaken too often. */
    private void assertOrder() {
        for (String letter : Set.of("А", "В", "Г")) {
            for (boolean ahead : List.of(true, false)) {
                List<Long> ids = calls.stream()
                        .map(came::get)
                        .filter(one -> one.letter().equals(letter) && one.ahead() == ahead)
                        .map(Came::id)
                        .toList();
                assertEquals(ids.stream().sorted().toList(), ids, letter + " " + ahead);
            }
        }
        for (int i = 0; i < calls.size(); i++) {
            Came person = came.get(calls.get(i));
            long overtook = calls.subList(0, i).stream()
                    .map(came::get)
                    .filter(one -> one.ahead() && one.id() > person.id())
                    .count();
            assertTrue(person.ahead() || overtook <= HallRules.USUAL.mostAhead(), calls.get(i) + " " + overtook);
        }
    }
}
