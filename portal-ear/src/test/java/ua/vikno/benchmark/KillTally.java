package ua.vikno.benchmark;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What kills of one kind took away; several may be counted at once. */
final class KillTally {

    private static final double MOST_SECONDS = 2;

    private final String what;
    private final Queue<Double> lost = new ConcurrentLinkedQueue<>();
    private final AtomicInteger submissions = new AtomicInteger();
    private final AtomicInteger there = new AtomicInteger();
    private final AtomicInteger missing = new AtomicInteger();
    private final AtomicInteger doubled = new AtomicInteger();
    private final AtomicInteger forgotten = new AtomicInteger();

    KillTally(String what) {
        this.what = what;
    }

    /** Seconds of typing that were not kept at the moment of the kill. */
    void typing(double seconds) {
        lost.add(seconds);
    }

    /** Typing that never came, though its browser went on. */
    void forgotten() {
        forgotten.incrementAndGet();
    }

    /**
     * An order after its button was pressed, cut off and pressed again.
     *
     * @param before whether the application was there before it was pressed again
     * @param applications how many there are in the end
     * @param same whether everybody was told the same number
     */
    void submission(boolean before, int applications, boolean same) {
        submissions.incrementAndGet();
        there.addAndGet(before ? 1 : 0);
        missing.addAndGet(applications == 0 || !same ? 1 : 0);
        doubled.addAndGet(applications > 1 ? 1 : 0);
    }

    void report(PrintStream out) {
        double[] sorted =
                lost.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "%s: %d while typing, typing lost p50 %.2f s, longest %.2f s (asked: at most %.0f s), never kept %d; %d while submitting,"
                        + " applications lost %d, doubled %d (asked: none; %d were there before the button was pressed again)%n",
                what,
                sorted.length,
                sorted.length == 0 ? 0 : sorted[sorted.length / 2],
                Arrays.stream(sorted).max().orElse(0),
                MOST_SECONDS,
                forgotten.get(),
                submissions.get(),
                missing.get(),
                doubled.get(),
                there.get());
    }

    void judge() {
        Broken.when(
                lost.stream().anyMatch(seconds -> seconds > MOST_SECONDS), what + ": more typing is lost than asked");
        Broken.when(forgotten.get() > 0, what + ": typing was never kept");
        Broken.when(missing.get() + doubled.get() > 0, what + ": an application is lost or doubled");
    }
}
