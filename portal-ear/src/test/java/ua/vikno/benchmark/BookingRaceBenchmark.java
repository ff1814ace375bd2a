package ua.vikno.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import ua.vikno.launcher.TestPortal;

/**
 * A thousand people want the same hundred times at eighteen desks, over HTTP and from the list to the visit, round after round; in some of
 * the rounds the server is killed in the middle. Then how long free times and confirming take. Every limit of the portal is in force.
 */
final class BookingRaceBenchmark {

    private static final int ROUNDS = Integer.getInteger("vikno.benchmark.rounds", 20);
    private static final int CLIENTS = Integer.getInteger("vikno.benchmark.clients", 1_000);
    private static final int KILLS = Integer.getInteger("vikno.benchmark.kills", 5);
    private static final int SEED = Integer.getInteger("vikno.benchmark.seed", 1);

    /** Each so-manieth client comes a moment before the others and confirms two times at once with one telephone. */
    private static final int PAIRS = 50;

    private static final int FIRST_TOLD = 5;
    private static final int LATE = 200;
    private static final int LATE_AT_ONCE = 8;
    private static final long PATIENCE_MINUTES = 10;

    private final PrintStream out;
    private final MortalPortal server;
    private final RaceOffice office;
    private final TextedCodes codes;
    private final Timings timings = new Timings();
    private final List<String> wrong = new ArrayList<>();
    private final Random random = new Random(SEED);
    private String times;

    BookingRaceBenchmark(TestPortal portal, PrintStream out) {
        this.out = out;
        this.server = new MortalPortal(portal);
        this.office = new RaceOffice(portal.dataSource());
        this.codes = new TextedCodes(portal);
    }

    void run() throws IOException, InterruptedException, ExecutionException, TimeoutException, SQLException {
        office.open();
        times = office.times();
        out.printf(
                Locale.ROOT,
                "%n%d rounds of %d clients for %d times at %d desks, the server killed in %d of them (seed %d)%n",
                ROUNDS,
                CLIENTS,
                RaceOffice.SLOTS,
                RaceOffice.DESKS,
                KILLS,
                SEED);
        out.println("\n| round | s | booked in it | who came after | two at once: refused | cut off | held and left"
                + " | twice | over the limit | lost | server away s |\n|---|---|---|---|---|---|---|---|---|---|---|");
        for (int round = 0; round < ROUNDS; round++) {
            round(round, isKilled(round));
        }
        timings.report(out);
        timings.errors().stream().limit(10).forEach(out::println);
        wrong.forEach(out::println);
        Broken.when(!timings.errors().isEmpty(), timings.errors().size() + " errors");
        Broken.when(!wrong.isEmpty(), "the race: " + wrong);
        new ConfirmingRate(server, office, codes, out).run();
        codes.close();
    }

    /** The first ones, each second: what comes after is as warm as a working day. */
    private static boolean isKilled(int round) {
        return ROUNDS >= 2 * KILLS ? round % 2 == 1 && round < 2 * KILLS : round < KILLS;
    }

    private void round(int round, boolean killed)
            throws InterruptedException, ExecutionException, TimeoutException, SQLException, IOException {
        office.clear();
        RaceTally tally = new RaceTally();
        long begun = System.nanoTime();
        double away = 0;
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            int pairs = CLIENTS / PAIRS;
            CountDownLatch holding = new CountDownLatch(pairs);
            List<Future<?>> all = new ArrayList<>();
            all.addAll(come(threads, tally, round, 0, pairs, client -> client.two(holding::countDown)));
            holding.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
            all.addAll(come(threads, tally, round, pairs, CLIENTS, RaceClient::one));
            if (killed) {
                away = killInTheMiddle(tally, all);
            }
            for (Future<?> one : all) {
                one.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        int booked = tally.booked();
        double seconds = (System.nanoTime() - begun) / 1e9;
        check(round, tally);
        long left = office.endHeld();
        lateOnes(round, tally);
        long lost = check(round, tally);
        require(round, tally.booked() == RaceOffice.SLOTS, "only " + tally.booked() + " times are used");
        require(round, killed || left == 0, left + " times are held by nobody though nobody was cut off");
        require(round, tally.refusals() <= tally.pairsOfOne(), "somebody was refused who has one visit");
        out.printf(
                Locale.ROOT,
                "| %d | %.1f | %d | %d | %d: %d | %d | %d | %d | %d | %d | %.1f |%n",
                round + 1,
                seconds,
                booked,
                tally.booked() - booked,
                tally.pairsOfOne(),
                tally.refusals(),
                tally.cuts(),
                left,
                office.twice(),
                office.tooMany(),
                lost,
                away);
    }

    /** What a client does. */
    @FunctionalInterface
    private interface Wish {
        void of(RaceClient client) throws IOException;
    }

    private List<Future<?>> come(ExecutorService threads, RaceTally tally, int round, int from, int until, Wish wish) {
        List<Future<?>> all = new ArrayList<>();
        for (int i = from; i < until; i++) {
            int number = round * (CLIENTS + LATE) + i;
            all.add(threads.submit(() -> {
                try {
                    wish.of(new RaceClient(new Stranger(server, number, timings), codes, tally, times, number));
                } catch (IOException | RuntimeException e) {
                    timings.error("round " + (round + 1) + ": " + e);
                }
            }));
        }
        return all;
    }

    /** Kills the server when some have been told that they are booked and most have not; for how long it was away. */
    private double killInTheMiddle(RaceTally tally, List<Future<?>> all) throws IOException {
        int told = FIRST_TOLD + random.nextInt(RaceOffice.SLOTS / 2);
        while (tally.booked() < told && !all.stream().allMatch(Future::isDone)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        return server.kill();
    }

    /** Others take what those let go who were cut off, or refused while the rest had gone. */
    private void lateOnes(int round, RaceTally tally)
            throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService threads = Executors.newFixedThreadPool(LATE_AT_ONCE);
        try {
            for (int i = 0; i < LATE && tally.booked() < RaceOffice.SLOTS; i += LATE_AT_ONCE) {
                int from = CLIENTS + i;
                // one at least, and no more than there are times
                int most = Math.min(LATE_AT_ONCE, RaceOffice.SLOTS - tally.booked());
                for (Future<?> one : come(threads, tally, round, from, from + most, RaceClient::one)) {
                    one.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Compares what people were told with what the database has; how many visits are lost or nobody was told of. */
    private long check(int round, RaceTally tally) throws SQLException {
        Map<String, String> told = tally.toldOnes();
        Map<String, String> visits = office.visits();
        long lost = told.entrySet().stream()
                .filter(one -> !one.getValue().equals(visits.get(one.getKey())))
                .count();
        long unknown = visits.keySet().stream()
                .filter(secret -> !told.containsKey(secret))
                .count();
        require(round, lost == 0, lost + " who were told of a visit have none");
        require(round, unknown == 0, unknown + " have a visit and were not told");
        require(round, office.twice() == 0, "a desk or a telephone is in two places at once");
        require(round, office.tooMany() == 0, "a telephone has more visits than one may have");
        require(round, office.untold() == 0, office.untold() + " telephones got no text of the visit, or two");
        return lost + unknown;
    }

    private void require(int round, boolean holds, String words) {
        if (!holds) {
            wrong.add("round " + (round + 1) + ": " + words);
        }
    }
}
