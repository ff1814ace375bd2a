package ua.vikno.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import ua.vikno.launcher.TestPortal;

/**
 * The site's search over HTTP, with the queries of real life each asked in turn: the page of results, and what is offered as one types;
 * then the same with a hundred times as many services.
 */
final class SearchBenchmark {

    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(Integer.getInteger("vikno.benchmark.warmup", 90));
    private static final int ROUNDS = Integer.getInteger("vikno.benchmark.rounds", 3);
    private static final double LIMIT_MS = 30;
    private static final double MOST_TIMES = 1.5;
    private static final Map<String, String> ADDRESSES =
            new TreeMap<>(Map.of("results", "/search?q=", "as one types", "/api/v1/search?q="));

    private final TestPortal portal;
    private final PrintStream out;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> queries = queries();

    SearchBenchmark(TestPortal portal, PrintStream out) throws IOException {
        this.portal = portal;
        this.out = out;
    }

    void run() throws IOException, InterruptedException, SQLException {
        Timings few = measured();
        long services = ManyServices.multiply(portal.dataSource());
        boolean anew;
        do { // the search is made anew within some seconds of a change
            anew = answer(uri("/api/v1/search?q=", ManyServices.LAST)).contains(ManyServices.LAST);
        } while (!anew);
        out.printf(Locale.ROOT, "%n%d services%n", services);
        Timings many = measured();
        for (String kind : ADDRESSES.keySet()) {
            double times = many.ms(kind, 95) / few.ms(kind, 95);
            out.printf(Locale.ROOT, "%s: p95 %.2f times that of few%n", kind, times);
            Broken.when(few.ms(kind, 95) > LIMIT_MS, kind + ": p95 is above " + LIMIT_MS + " ms");
            Broken.when(times > MOST_TIMES, kind + ": p95 grows with the number of services");
        }
    }

    private Timings measured() throws IOException, InterruptedException {
        Timings timings = new Timings();
        long warm = System.nanoTime() + WARM_UP;
        while (System.nanoTime() < warm) {
            ask(timings);
        }
        timings.forget();
        for (int round = 0; round < ROUNDS; round++) {
            ask(timings);
        }
        timings.report(out);
        timings.errors().stream().limit(10).forEach(out::println);
        Broken.when(!timings.errors().isEmpty(), "There were errors");
        return timings;
    }

    private void ask(Timings timings) throws IOException, InterruptedException {
        for (String query : queries) {
            for (Map.Entry<String, String> address : ADDRESSES.entrySet()) {
                HttpRequest request = HttpRequest.newBuilder(uri(address.getValue(), query))
                        .header("Accept-Encoding", "gzip")
                        .build();
                long start = System.nanoTime();
                HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                timings.add(address.getKey(), System.nanoTime() - start);
                if (answer.statusCode() != 200) {
                    timings.error(request.uri() + ": " + answer.statusCode());
                }
            }
        }
    }

    private String answer(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private URI uri(String address, String query) {
        return URI.create(portal.baseUrl() + address + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /** What the search is scored with; codes of the services that were meant stand behind the last comma. */
    private static List<String> queries() throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                SearchBenchmark.class.getResourceAsStream("/search/queries.csv"), StandardCharsets.UTF_8))) {
            return file.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.lastIndexOf(',')).replace("\"", ""))
                    .toList();
        }
    }
}
