package ua.vikno.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** How long people waited, by what they did; many may do it at once. */
final class Timings {

    private final Map<String, Queue<Long>> all = new ConcurrentHashMap<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final AtomicLong requests = new AtomicLong();
    private volatile boolean over;

    /** One wait, from the press to the page. */
    void add(String kind, long nanos) {
        if (!over) {
            all.computeIfAbsent(kind, key -> new ConcurrentLinkedQueue<>()).add(nanos);
        }
    }

    /** One exchange with the server; a wait may be of several. */
    void request() {
        if (!over) {
            requests.incrementAndGet();
        }
    }

    void error(String words) {
        errors.add(words);
    }

    /** What was measured while the server was getting warm does not count; errors do. */
    void forget() {
        all.clear();
        requests.set(0);
    }

    /** What comes from now on does not count, when people only end what they have begun; errors do. */
    void stop() {
        over = true;
    }

    long requests() {
        return requests.get();
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** Milliseconds within which so many of a hundred came; 100 is the longest. */
    double ms(String kind, int percent) {
        return ms(all.getOrDefault(kind, new ConcurrentLinkedQueue<>()), percent);
    }

    /** The same of everything together. */
    double ms(int percent) {
        List<Long> together = new ArrayList<>();
        all.values().forEach(together::addAll);
        return ms(together, percent);
    }

    private static double ms(Collection<Long> nanos, int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(sorted.length * percent + 99) / 100 - 1] / 1e6;
    }

    /** A line for each kind, by name. */
    void report(PrintStream out) {
        out.println("\n| what | times | p50 ms | p95 ms | longest ms |\n|---|---|---|---|---|");
        all.keySet().stream().sorted().forEach(kind -> line(out, kind));
    }

    private void line(PrintStream out, String kind) {
        out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f |%n",
                kind,
                all.get(kind).size(),
                ms(kind, 50),
                ms(kind, 95),
                ms(kind, 100));
    }
}
