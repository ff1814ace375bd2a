package ua.vikno.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The same questions asked of a large and of a small database in turn, so that whatever else the machine does slows both; a
 * table of how long each took, and what took longer than is asked.
 */
public final class TwoSizes {

    private static final int TIMES = Integer.getInteger("vikno.benchmark.times", 400);
    private static final int WARM_UP = Integer.getInteger("vikno.benchmark.warmup", Math.max(20, TIMES / 5));
    private static final double MOST_MILLIS = 150;
    private static final double MOST_TIMES = 1.3;

    private final double mostMillis;
    private final double mostTimes;
    private final StringBuilder table;
    private final List<String> broken = new ArrayList<>();

    /** One question. */
    public interface Question {

        /** Milliseconds it took. */
        double ask(int turn) throws Exception;
    }

    public TwoSizes(String words) {
        this(words, MOST_MILLIS, MOST_TIMES);
    }

    /**
     * With limits of its own.
     *
     * @param mostMillis the longest p95 over the large database
     * @param mostTimes how many times that of the small one
     */
    public TwoSizes(String words, double mostMillis, double mostTimes) {
        this.mostMillis = mostMillis;
        this.mostTimes = mostTimes;
        table = new StringBuilder(words)
                .append('\n')
                .append(row("", "p50 ms", "p95 ms", "p50 few", "p95 few", "ratio"));
    }

    /** Asks both, many times each. */
    public void compare(String kind, Question many, Question few) throws Exception {
        List<Double> ofMany = new ArrayList<>();
        List<Double> ofFew = new ArrayList<>();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            double first = many.ask(i);
            double second = few.ask(i);
            if (i >= WARM_UP) {
                ofMany.add(first);
                ofFew.add(second);
            }
        }
        double p95 = quantile(ofMany, 0.95);
        double ratio = p95 / quantile(ofFew, 0.95);
        table.append(row(
                kind,
                number(quantile(ofMany, 0.5)),
                number(p95),
                number(quantile(ofFew, 0.5)),
                number(quantile(ofFew, 0.95)),
                String.format(Locale.ROOT, "%.2f", ratio)));
        if (p95 > mostMillis || ratio > mostTimes) {
            broken.add(String.format(Locale.ROOT, "%s: p95 %.1f ms, %.2f times that of few", kind, p95, ratio));
        }
    }

    /** Keeps the table, with what explains it, in a file of {@code target/benchmarks}; fails where more is found than asked. */
    public void report(String file, String plans) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
        Files.writeString(folder.resolve(file), table + plans);
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n", broken) + "\n" + table);
        }
    }

    private static double quantile(List<Double> millis, double share) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static String number(double millis) {
        return String.format(Locale.ROOT, "%.1f", millis);
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-24s %8s %8s %8s %8s %6s%n", (Object[]) cells);
    }
}
