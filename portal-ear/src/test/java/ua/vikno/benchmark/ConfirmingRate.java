package ua.vikno.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Confirming at a steady pace, whatever becomes of the answers: thousands of held times with their codes are confirmed a hundred a second,
 * each measured from the moment it was due. The list of free times with it, and what the same pace costs at the least.
 */
final class ConfirmingRate {

    private static final int A_SECOND = Integer.getInteger("vikno.benchmark.rate", 100);
    private static final int SECONDS = Integer.getInteger("vikno.benchmark.seconds", 30);
    private static final int WARM_UP_SECONDS = 10;
    private static final int FLOOR_SECONDS = 10;
    private static final int LISTS = 400;
    private static final int LISTS_FIRST = 200;
    private static final int AT_ONCE = 12;
    private static final int DAYS = 30;
    private static final int FIRST_NUMBER = 1_000_000;
    private static final int CODE_SECONDS = 300;
    private static final double LIMIT_MS = 100;
    private static final String CONFIRM = "confirm";
    private static final String LIST = "free times";
    private static final String QUERY = "floor: one indexed query";
    private static final String BYTES = "floor: 5,000 ready bytes";
    private static final Pattern TIME = Pattern.compile("name=\"at\"[^>]*?value=\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("secret=([A-Za-z0-9_-]{22})");

    private final MortalPortal server;
    private final RaceOffice office;
    private final TextedCodes codes;
    private final PrintStream out;
    private final Timings timings = new Timings();
    private final Timings before = new Timings();
    private final AtomicInteger confirmed = new AtomicInteger();

    ConfirmingRate(MortalPortal server, RaceOffice office, TextedCodes codes, PrintStream out) {
        this.server = server;
        this.office = office;
        this.codes = codes;
        this.out = out;
    }

    /** A held time with its code, ready to be confirmed. */
    private record Ready(Stranger browser, String secret, String code) {

        HttpRequest request() {
            return browser.posted("/booking/held?secret=" + secret, Map.of("act", CONFIRM, "code", code))
                    .build();
        }
    }

    void run() throws IOException, InterruptedException, ExecutionException, TimeoutException, SQLException {
        office.widen();
        server.portal().deployBeside("floor", FloorWar.writtenTo(Path.of(System.getProperty("vikno.build.directory"))));
        lists();
        int warm = A_SECOND * WARM_UP_SECONDS;
        List<Ready> ready = prepare(warm + A_SECOND * SECONDS);
        while (office.textsWaiting() > 0) { // codes are all out: what is measured is confirming
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        floor("/floor/query", QUERY);
        floor("/floor/bytes?n=5000", BYTES);
        pace(warm, before, CONFIRM, i -> ready.get(i).request());
        List<Ready> measured = ready.subList(warm, ready.size());
        pace(measured.size(), timings, CONFIRM, i -> measured.get(i).request());
        judge(ready.size());
    }

    /** The page of free times, one after another. */
    private void lists() throws IOException, SQLException {
        String times = office.times();
        Stranger looking = new Stranger(server, FIRST_NUMBER - 1, before);
        Stranger measured = new Stranger(server, FIRST_NUMBER - 1, timings);
        for (int i = 0; i < LISTS_FIRST; i++) {
            looking.get(LIST, times);
        }
        for (int i = 0; i < LISTS; i++) {
            measured.get(LIST, times);
        }
    }

    /** Holds so many times and waits for their codes, as their people would, a dozen at once. */
    private List<Ready> prepare(int many)
            throws IOException, InterruptedException, ExecutionException, TimeoutException, SQLException {
        List<String> times = new ArrayList<>(all(many));
        Broken.when(times.size() * RaceOffice.DESKS < many, "there are only " + times.size() + " times to hold");
        String address = office.times();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Ready>> held = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = FIRST_NUMBER + i;
                String at = times.get(i % times.size());
                held.add(threads.submit(() -> hold(address, at, number)));
            }
            List<Ready> ready = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                Ready one = held.get(i).get(CODE_SECONDS, TimeUnit.SECONDS);
                String code = codes.await(RaceClient.phone(FIRST_NUMBER + i), 0, CODE_SECONDS)
                        .get(0);
                ready.add(new Ready(one.browser(), one.secret(), code));
            }
            return ready;
        } finally {
            threads.shutdownNow();
        }
    }

    private Ready hold(String address, String at, int number) throws IOException {
        Stranger browser = new Stranger(server, number, before);
        Matcher secret =
                SECRET.matcher(browser.post("hold", address, Map.of("at", at)).location());
        if (!secret.find()) {
            throw new IOException("Not held: " + at);
        }
        Stranger.Page sent = browser.post(
                "code",
                "/booking/held?secret=" + secret.group(1),
                Map.of("act", "code", "name", "Пробна Особа", "phone", RaceClient.phone(number)));
        if (!sent.leadsTo("/booking/held")) {
            throw new IOException("No code was sent");
        }
        return new Ready(browser, secret.group(1), "");
    }

    /** Beginnings on as many days as are wanted, from the lists of the days. */
    private Collection<String> all(int wanted) throws IOException, SQLException {
        Collection<String> times = new TreeSet<>();
        Stranger looking = new Stranger(server, FIRST_NUMBER - 1, before);
        for (int day = 1; day < DAYS && times.size() * RaceOffice.DESKS < wanted + RaceOffice.DESKS; day++) {
            Matcher found = TIME.matcher(looking.get(
                            LIST,
                            office.times() + "&day="
                                    + RaceOffice.DAY.minusDays(1).plusDays(day))
                    .body());
            while (found.find()) {
                times.add(found.group(1));
            }
        }
        return times;
    }

    private void floor(String path, String kind) throws InterruptedException, ExecutionException, TimeoutException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.portal().baseUrl()).resolve(path))
                .build();
        pace(A_SECOND * FLOOR_SECONDS, before, kind, i -> request);
        pace(A_SECOND * FLOOR_SECONDS, timings, kind, i -> request);
    }

    /** Sends one after another at the pace, never waiting for an answer. */
    private void pace(int many, Timings to, String kind, IntFunction<HttpRequest> requests)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
        for (int i = 0; i < many; i++) {
            HttpRequest request = requests.apply(i);
            long due = begin + TimeUnit.SECONDS.toNanos(i) / A_SECOND;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            answers.add(Stranger.CLIENT
                    .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                    .thenAccept(answer -> take(to, kind, answer, System.nanoTime() - due)));
        }
        for (CompletableFuture<Void> answer : answers) {
            answer.get(1, TimeUnit.MINUTES);
        }
    }

    private void take(Timings to, String kind, HttpResponse<String> answer, long nanos) {
        to.add(kind, nanos);
        boolean isConfirm = kind.equals(CONFIRM);
        if (isConfirm && answer.headers().firstValue("Location").orElse("").contains("/booking/visit")) {
            confirmed.incrementAndGet();
        } else if (isConfirm || answer.statusCode() != 200) {
            timings.error(
                    kind + ": " + answer.statusCode() + " at " + answer.uri().getPath());
        }
    }

    private void judge(int asked) throws SQLException {
        timings.report(out);
        double p95 = timings.ms(CONFIRM, 95);
        out.printf(
                Locale.ROOT,
                "%nConfirming at %d a second for %d s: p50 %.0f ms, p95 %.1f ms (asked: at most %.0f ms), %.1f times one indexed query at"
                        + " that pace; free times of 30 days at %d desks with 40 topics over HTTP: p95 %.1f ms, %.1f times 5,000 ready bytes%n",
                A_SECOND,
                SECONDS,
                timings.ms(CONFIRM, 50),
                p95,
                LIMIT_MS,
                p95 / timings.ms(QUERY, 95),
                RaceOffice.DESKS,
                timings.ms(LIST, 95),
                timings.ms(LIST, 95) / timings.ms(BYTES, 95));
        out.printf(
                Locale.ROOT,
                "Confirmed: %d asked, %d told, %d in the database%n",
                asked,
                confirmed.get(),
                office.booked());
        timings.errors().stream().limit(10).forEach(out::println);
        Broken.when(!timings.errors().isEmpty(), "There were errors");
        Broken.when(confirmed.get() != asked || office.booked() != asked, "visits are lost");
        Broken.when(office.twice() > 0, "a desk is in two places at once");
        Broken.when(p95 > LIMIT_MS, "confirming: p95 is above " + LIMIT_MS + " ms");
    }
}
