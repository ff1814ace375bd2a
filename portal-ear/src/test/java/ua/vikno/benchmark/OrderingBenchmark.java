package ua.vikno.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import ua.vikno.launcher.TestPortal;

/**
 * Hundreds of people fill in forms at once, each in a session and a draft of their own, with the pauses of people. A fifth of them
 * come to the server that has just been started, and the rest when it has compiled what it does often: in a working day it has.
 */
final class OrderingBenchmark {

    private static final int PEOPLE = Integer.getInteger("vikno.benchmark.people", 300);
    private static final int MINUTES = Integer.getInteger("vikno.benchmark.minutes", 4);
    private static final int SEED = Integer.getInteger("vikno.benchmark.seed", 1);
    private static final int FIRST = PEOPLE / 5;
    private static final Duration ALONE = Duration.ofSeconds(Integer.getInteger("vikno.benchmark.warmup", 300));
    private static final Duration LAST_STEPS = Duration.ofMinutes(10);
    private static final long ARRIVAL_MILLIS = 100;
    private static final Duration SETTLING = Duration.ofSeconds(40);
    private static final Duration WARM_UP =
            ALONE.plusMillis(ARRIVAL_MILLIS * PEOPLE).plus(SETTLING);
    private static final double LIMIT_MS = 1_500;

    private final TestPortal portal;
    private final PrintStream out;
    private final Timings timings = new Timings();
    private final Set<String> numbers = ConcurrentHashMap.newKeySet();

    OrderingBenchmark(TestPortal portal, PrintStream out) {
        this.portal = portal;
        this.out = out;
    }

    void run() throws IOException, InterruptedException, ExecutionException, TimeoutException, SQLException {
        long begin = System.nanoTime();
        long end = begin + WARM_UP.toNanos() + TimeUnit.MINUTES.toNanos(MINUTES);
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Person person = new Person(portal.baseUrl(), new InventedPerson(i), timings);
                OrderingPerson one = new OrderingPerson(person, (long) SEED * PEOPLE + i, numbers::add);
                long arrival = begin + arrival(i).toNanos();
                all.add(threads.submit(() -> come(one, arrival, end)));
            }
            parkUntil(begin + WARM_UP.toNanos());
            timings.forget();
            long measured = System.nanoTime();
            parkUntil(end);
            double seconds = (System.nanoTime() - measured) / 1e9;
            timings.stop();
            for (Future<?> one : all) {
                one.get(LAST_STEPS.toSeconds(), TimeUnit.SECONDS);
            }
            report(seconds);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Duration arrival(int i) {
        Duration turn = Duration.ofMillis(ARRIVAL_MILLIS * i);
        return i < FIRST ? turn : ALONE.plus(turn);
    }

    private void come(OrderingPerson person, long arrival, long end) {
        parkUntil(arrival);
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            try {
                person.order();
            } catch (IOException | RuntimeException e) {
                timings.error(String.valueOf(e));
            }
        }
    }

    private static void parkUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private void report(double seconds) throws SQLException {
        timings.report(out);
        long kept = applications();
        out.printf(
                Locale.ROOT,
                "%nPeople at once: %d (seed %d), %.0f s after a warm-up of %d s: %d requests, %.0f/s; wait p50 %.0f ms, p95 %.0f ms,"
                        + " longest %.0f ms (asked: p95 at most %.0f ms); errors %d (asked: none)%n",
                PEOPLE,
                SEED,
                seconds,
                WARM_UP.toSeconds(),
                timings.requests(),
                timings.requests() / seconds,
                timings.ms(50),
                timings.ms(95),
                timings.ms(100),
                LIMIT_MS,
                timings.errors().size());
        out.printf(Locale.ROOT, "Submitted: %d answered with a number, %d in the database%n", numbers.size(), kept);
        timings.errors().stream().limit(10).forEach(out::println);
        Broken.when(!timings.errors().isEmpty(), "There were errors");
        Broken.when(kept != numbers.size(), "Applications are lost or doubled");
        Broken.when(timings.ms(95) > LIMIT_MS, "p95 is above what is asked");
    }

    private long applications() throws SQLException {
        try (Connection connection = portal.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from submission.application")) {
            row.next();
            return row.getLong(1);
        }
    }
}
