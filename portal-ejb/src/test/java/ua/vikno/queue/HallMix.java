package ua.vikno.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Who comes to a hall on one day, and what its desks do: half of the people collect results, a seventh of the others has booked, one in
 * twelve goes ahead by a category, most come before noon. Lengths of services differ from what is planned for them, as they do.
 */
final class HallMix {

    /** From the first to the last who may come. */
    static final Duration OPEN = Duration.ofHours(10);

    /** What people come for; minutes and deviation are what it really takes, plan is what the chief wrote down. */
    enum What {
        RESULT("Р", 5, 5.5, 2.5, 50),
        PAPERS("П", 15, 16, 6, 20),
        RESIDENCE("М", 20, 19, 6, 10),
        SUPPORT("С", 20, 22, 8, 8),
        LAND("З", 30, 28, 10, 5),
        ADVICE("К", 10, 9, 4, 7);

        final String letter;
        final int plan;
        final int share;
        private final double minutes;
        private final double deviation;

        What(String letter, int plan, double minutes, double deviation, int share) {
            this.letter = letter;
            this.plan = plan;
            this.minutes = minutes;
            this.deviation = deviation;
            this.share = share;
        }

        Duration takes(Random random) {
            double took = Math.max(1, minutes + deviation * random.nextGaussian());
            return Duration.ofSeconds(Math.round(took * 60));
        }
    }

    /** Of a hundred who come, how many in each hour. */
    private static final int[] HOURS = {10, 17, 17, 14, 9, 8, 9, 8, 5, 3};

    private static final int WHOLE = 100;
    private static final int BOOKED = 15;
    private static final int AHEAD = 8;
    private static final int ELSEWHERE = 3;
    private static final int ABSENT = 12;
    private static final int LEAVES = 3;
    private static final int SENT_ON = 4;

    /** Of thirty desks; results are given at most of them, land at few. */
    private static final List<Set<What>> DESKS = List.of(
            Set.of(What.RESULT, What.PAPERS, What.ADVICE),
            Set.of(What.RESULT, What.PAPERS, What.RESIDENCE),
            Set.of(What.RESULT, What.RESIDENCE, What.SUPPORT),
            Set.of(What.RESULT, What.PAPERS, What.LAND),
            Set.of(What.PAPERS, What.SUPPORT, What.ADVICE),
            Set.of(What.RESULT, What.PAPERS, What.RESIDENCE));

    /**
     * Somebody who comes, or does not.
     *
     * @param at from the opening
     * @param booked the time they booked, from the opening; null for nobody's
     * @param absent booked and does not come
     * @param ahead shows the document of a category
     * @param leaves is not there when called
     * @param sentOn is sent on to this after the service; null for most
     */
    record Visitor(
            Duration at,
            What what,
            Duration booked,
            boolean absent,
            boolean ahead,
            boolean elsewhere,
            boolean leaves,
            What sentOn,
            Duration takes) {}

    private final Random random;

    HallMix(long seed) {
        random = new Random(seed);
    }

    static Set<What> desk(int number) {
        return DESKS.get(number % DESKS.size());
    }

    /** So many who come, in order of coming, and besides them those who booked and do not. */
    List<Visitor> people(int many) {
        List<Visitor> people = new ArrayList<>();
        int come = 0;
        while (come < many) {
            Visitor one = one(come < many / 2 ? What.RESULT : other());
            people.add(one);
            come += one.absent() ? 0 : 1;
        }
        Collections.shuffle(people, random);
        people.sort(Comparator.comparing(Visitor::at));
        return people;
    }

    private Visitor one(What what) {
        Duration at = coming();
        boolean booked = isOne(BOOKED);
        // whoever booked comes some minutes before or after
        Duration time = booked ? at.plus(Duration.ofMinutes(Math.round(5 + 6 * random.nextGaussian()))) : null;
        return new Visitor(
                at,
                what,
                time == null || time.isNegative() ? null : time,
                booked && isOne(ABSENT),
                isOne(AHEAD),
                isOne(ELSEWHERE),
                isOne(LEAVES),
                isOne(SENT_ON) ? other() : null,
                what.takes(random));
    }

    private boolean isOne(int ofHundred) {
        return random.nextInt(WHOLE) < ofHundred;
    }

    private Duration coming() {
        int dice = random.nextInt(WHOLE);
        int hour = 0;
        while (dice >= HOURS[hour]) {
            dice -= HOURS[hour++];
        }
        return Duration.ofHours(hour).plusSeconds(random.nextInt(3600));
    }

    /** Anything but a result, as often as it is asked for. */
    private What other() {
        int dice = random.nextInt(WHOLE - What.RESULT.share);
        for (What what : What.values()) {
            if (what != What.RESULT) {
                dice -= what.share;
                if (dice < 0) {
                    return what;
                }
            }
        }
        throw new IllegalStateException("shares make a hundred");
    }

    /** From the call until the person stands at the desk. */
    Duration walks() {
        return Duration.ofSeconds(15 + random.nextInt(60));
    }

    Duration takes(What what) {
        return what.takes(random);
    }
}
