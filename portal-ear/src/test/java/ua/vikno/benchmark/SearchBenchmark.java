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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import ua.vikno.launcher.TestPortal;

/** The site's search over HTTP, with the queries of real life each asked in turn: the page of results, and what is offered as one types. */
final class SearchBenchmark {

    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(Integer.getInteger("vikno.benchmark.warmup", 90));
    private static final int ROUNDS = Integer.getInteger("vikno.benchmark.rounds", 3);
    private static final double LIMIT_MS = 30;
    private static final Map<String, String> ADDRESSES =
            new TreeMap<>(Map.of("results", "/search?q=", "as one types", "/api/v1/search?q="));

    private final TestPortal portal;
    private final PrintStream out;
    private final Timings timings = new Timings();
    private final HttpClient client = HttpClient.newHttpClient();

    SearchBenchmark(TestPortal portal, PrintStream out) {
        this.portal = portal;
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        List<String> queries = queries();
        long warm = System.nanoTime() + WARM_UP;
        while (System.nanoTime() < warm) {
            ask(queries);
        }
        timings.forget();
        for (int round = 0; round < ROUNDS; round++) {
            ask(queries);
        }
        timings.report(out);
        timings.errors().stream().limit(10).forEach(out::println);
        Broken.when(!timings.errors().isEmpty(), "There were errors");
        for (String kind : ADDRESSES.keySet()) {
            Broken.when(timings.ms(kind, 95) > LIMIT_MS, kind + ": p95 is above " + LIMIT_MS + " ms");
        }
    }

    private void ask(List<String> queries) throws IOException, InterruptedException {
        for (String query : queries) {
            for (Map.Entry<String, String> address : ADDRESSES.entrySet()) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(portal.baseUrl()
                                + address.getValue()
                                + URLEncoder.encode(query, StandardCharsets.UTF_8)))
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
