package ua.vikno.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.launcher.TestPortal;

/**
 * A thousand sign-ins in a minute, then as many as ten thousand in all as fast as they go: the time the portal takes of one, and
 * what stays in the server's memory after a full collection.
 */
final class SignInBenchmark {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 1_000;
    private static final int ALL = Integer.getInteger("vikno.benchmark.signins", 10_000);
    private static final int PEOPLE = 1_000;
    private static final long BETWEEN_MILLIS = 60;
    private static final int THREADS = 8;
    private static final double MOST_MILLIS = 300;
    private static final double MOST_GROWTH = 1.05;
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private final TestPortal portal;
    private final PrintStream out;

    SignInBenchmark(TestPortal portal, PrintStream out) {
        this.portal = portal;
        this.out = out;
    }

    void run() throws IOException, InterruptedException, ExecutionException {
        signIns(0, WARM_UP, 0);
        long[] times = signIns(WARM_UP, MEASURED, BETWEEN_MILLIS);
        long after = heap();
        signIns(WARM_UP + MEASURED, ALL - MEASURED, 0);
        long later = heap();
        Arrays.sort(times);
        line(
                "Sign-ins: %d in a minute, portal time p50 %.0f ms, p95 %.0f ms, longest %.0f ms (asked: p95 at most 300 ms)",
                MEASURED, ms(times, 50), ms(times, 95), ms(times, 100));
        line(
                "Heap after full GC: %.1f MB after %d sign-ins and sign-outs, %.1f MB after %d: %+.1f %% (asked: within 5 %%)",
                after / 1e6, MEASURED, later / 1e6, ALL, 100.0 * (later - after) / after);
        Broken.when(ms(times, 95) > MOST_MILLIS || later > after * MOST_GROWTH, "More than is asked");
    }

    /** Each begins at its time whether or not those before have ended; zero is as fast as eight at once go. */
    private long[] signIns(int first, int count, long betweenMillis) throws InterruptedException, ExecutionException {
        ScheduledExecutorService people = Executors.newScheduledThreadPool(betweenMillis == 0 ? THREADS : 4 * THREADS);
        try {
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                SignInLoad one = new SignInLoad(portal.baseUrl(), (first + i) % PEOPLE);
                all.add(people.schedule(one::inAndOut, i * betweenMillis, TimeUnit.MILLISECONDS));
            }
            long[] times = new long[count];
            for (int i = 0; i < count; i++) {
                times[i] = all.get(i).get();
            }
            return times;
        } finally {
            people.shutdownNow();
        }
    }

    /** Bytes of all objects that are still reachable; counting them collects the rest. */
    private long heap() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process counting = new ProcessBuilder(jcmd, String.valueOf(portal.serverPid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        Matcher total = TOTAL.matcher(new String(counting.getInputStream().readAllBytes()));
        if (counting.waitFor() != 0 || !total.find()) {
            throw new IOException("The server's memory cannot be read");
        }
        return Long.parseLong(total.group(1));
    }

    private static double ms(long[] sorted, int percent) {
        return sorted[Math.max(0, sorted.length * percent / 100 - 1)] / 1e6;
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
