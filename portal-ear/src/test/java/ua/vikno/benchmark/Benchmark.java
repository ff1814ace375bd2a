package ua.vikno.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.vikno.launcher.TestPortal;

/**
 * Measures on a server of its own. {@code floor}: what the server gives at the least of work; {@code pages}: the public
 * pages and how they stand to the floor of the same run; {@code search}: the site's search; {@code sign-in}: signing in and what stays in memory of it; {@code
 * hundred-fields}: a large form; {@code ordering}: hundreds of people filling in forms; {@code kills}: browsers and the server
 * killed meanwhile; {@code notices}: providers of short texts cut off under load; {@code race}: a thousand people for a hundred times; {@code hall}: boards
 * and telephones that follow a hall.
 */
public final class Benchmark {

    private static final List<String> PAGES = List.of(
            "/",
            "/services",
            "/services?sphere=28",
            "/services?q=%D0%BF%D0%BB%D0%B0%D0%BD",
            "/services/28-13",
            "/verify",
            "/sign-in",
            "/no-such-page",
            "/en/services/28-13");

    /** Those of them that are rendered once and kept. */
    private static final List<String> KEPT = PAGES.stream()
            .filter(page -> page.equals("/") || page.contains("/services"))
            .toList();

    private static final double LEAST = 1.0 / 3;

    private static final int SIGN_INS = 10;

    private final PrintStream out = out();
    private final TestPortal portal;
    private final String local;
    private final String floor;

    private Benchmark(TestPortal portal) throws IOException {
        this.portal = portal;
        this.local = "http://127.0.0.1:" + URI.create(portal.baseUrl()).getPort();
        this.floor = local + "/floor";
        portal.deployBeside("floor", FloorWar.writtenTo(Path.of(System.getProperty("vikno.build.directory"))));
    }

    /** First argument: which. Ends the JVM whatever happens, and so the server and the database: a failure is exit code 1. */
    public static void main(String[] arguments) {
        int code = 1;
        // the server lets idle lines go after half a minute: a form must not be sent down one that is just going
        System.setProperty("jdk.httpclient.keepalive.timeout", "20");
        try {
            run(arguments[0]);
            code = 0;
        } catch (Broken broken) {
            out().println("\nFAILED: " + broken.getMessage());
        } catch (Exception | Error e) {
            e.printStackTrace(out());
        }
        System.exit(code);
    }

    private static void run(String which) throws Exception {
        switch (which) {
            case "sign-in" -> new SignInBenchmark(awake(), out()).run();
            case "pages" -> new Benchmark(TestPortal.deployed()).pages();
            case "search" -> new SearchBenchmark(TestPortal.deployed(), out()).run();
            case "floor" -> new Benchmark(TestPortal.environment()).floor();
            case "hundred-fields" -> new HundredFieldsBenchmark(awake(), out()).run();
            case "ordering" -> new OrderingBenchmark(awake(), out()).run();
            case "notices" -> new NoticesBenchmark(TestPortal.deployed(), out()).run();
            case "kills" -> new KillsBenchmark(awake(), out()).run();
            case "race" -> new BookingRaceBenchmark(TestPortal.deployed(), out()).run();
            case "hall" -> new HallBenchmark(awake(), out()).run();
            default -> throw new IllegalArgumentException("No benchmark " + which);
        }
    }

    /** The portal after somebody has come in: a cold server on a busy machine may not learn in time where the provider's pages are. */
    private static TestPortal awake() throws IOException {
        TestPortal portal = TestPortal.deployed();
        for (String person : List.of("citizen-hanna", "staff-yuliia")) {
            signIn(portal, person, SIGN_INS);
        }
        return portal;
    }

    private static void signIn(TestPortal portal, String person, int attempts) throws IOException {
        try {
            portal.visitor(person);
        } catch (IOException e) {
            if (attempts == 1) {
                throw e;
            }
            signIn(portal, person, attempts - 1);
        }
    }

    private static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    private void floor() throws IOException {
        out.println("\n| floor | req/s | p95 ms | p99 ms | wrong |\n|---|---|---|---|---|");
        floorLine("static file, 13 KB", "/static.txt");
        floorLine("servlet, one indexed query", "/query");
        floorLine("servlet, 5,000 gzip bytes", "/bytes?n=5000");
        floorLine("servlet, 20,000 gzip bytes", "/bytes?n=20000");
        floorLine("bare Faces page: 40 links, 40 texts, no state", "/page.xhtml");
    }

    private void floorLine(String name, String path) throws IOException {
        Load.Result result = Load.of(floor + path);
        line("| %s | %.0f | %.1f | %.1f | %d |", name, result.perSecond(), result.p95(), result.p99(), result.wrong());
    }

    private void pages() throws IOException, InterruptedException {
        // what the server compiles for all of them is not the first one's
        Load.of(floor + "/bytes?n=5000");
        Load.of(local + PAGES.get(0));
        double faces = Load.of(floor + "/page.xhtml").perSecond();
        List<String> slow = new ArrayList<>();
        out.println(
                "\n| page | answer | bytes sent | req/s | p95 ms | to as many ready bytes | to the bare Faces page |");
        out.println("|---|---|---|---|---|---|---|");
        for (String page : PAGES) {
            HttpResponse<byte[]> answer = get(page);
            if (answer.statusCode() >= 500) {
                line("| %s | %d | | | | | |", page, answer.statusCode());
                continue;
            }
            double bytes = Load.of(floor + "/bytes?n=" + answer.body().length).perSecond();
            Load.Result result = Load.of(local + page);
            line(
                    "| %s | %d | %d | %.0f | %.1f | %.2f | %.2f |",
                    page,
                    answer.statusCode(),
                    answer.body().length,
                    result.perSecond(),
                    result.p95(),
                    result.perSecond() / bytes,
                    result.perSecond() / faces);
            if (KEPT.contains(page) && result.perSecond() < bytes * LEAST) {
                slow.add(page);
            }
        }
        line(
                "%nBare Faces page: %.0f req/s before, %.0f after.",
                faces, Load.of(floor + "/page.xhtml").perSecond());
        Broken.when(!slow.isEmpty(), "less than a third of as many ready bytes: " + slow);
    }

    private HttpResponse<byte[]> get(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(local + page))
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
