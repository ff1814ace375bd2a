package ua.vikno.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import ua.vikno.launcher.TestPortal;

/**
 * A form of a hundred fields as its builder, and the person who fills it in, wait for it; beside the least that a page and a
 * query cost on the same server in the same run.
 */
final class HundredFieldsBenchmark {

    private static final int WARM_UP = Integer.getInteger("vikno.benchmark.warmup", 200);
    private static final int TIMES = Integer.getInteger("vikno.benchmark.times", 500);
    private static final int ROUNDS = Integer.getInteger("vikno.benchmark.rounds", 40);
    private static final int WARM_ROUNDS = 10;
    private static final String PAGE = "page of 100 fields";
    private static final String AUTOSAVE = "autosave of 100 fields";
    private static final String FLOOR_PAGE = "floor: bare Faces page";
    private static final String FLOOR_QUERY = "floor: servlet, one indexed query";

    private final TestPortal portal;
    private final PrintStream out;
    private final Timings timings = new Timings();
    private final HttpClient client = HttpClient.newHttpClient();

    HundredFieldsBenchmark(TestPortal portal, PrintStream out) throws IOException {
        this.portal = portal;
        this.out = out;
        portal.deployBeside("floor", FloorWar.writtenTo(Path.of(System.getProperty("vikno.build.directory"))));
    }

    void run() throws IOException, InterruptedException {
        HundredFieldsForm form = new HundredFieldsForm(portal, timings);
        form.compose();
        for (int i = 0; i < WARM_ROUNDS; i++) {
            form.round(i);
        }
        timings.forget();
        for (int i = 0; i < ROUNDS; i++) {
            form.round(i);
        }
        timings.report(out);
        double worst = timings.ms(100);
        double p95 = timings.ms(95);
        form.publish();
        timings.forget();
        floor(WARM_UP);
        fill(form, WARM_UP);
        timings.forget();
        floor(TIMES);
        fill(form, TIMES);
        timings.report(out);
        boolean holds = judge(PAGE + ", p95", timings.ms(PAGE, 95), 400, FLOOR_PAGE)
                & judge(AUTOSAVE + ", p95", timings.ms(AUTOSAVE, 95), 50, FLOOR_QUERY)
                & judge("builder action, p95", p95, 300, FLOOR_PAGE)
                & judge("builder action, longest", worst, 300, FLOOR_PAGE);
        Broken.when(!holds, "More than is asked");
    }

    private void fill(HundredFieldsForm form, int times) throws IOException {
        Person person = new Person(portal.baseUrl(), new InventedPerson(times), timings).signIn();
        Document step = form.reached(person);
        List<String> inputs = form.textInputs();
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < times; i++) {
            typed.put(inputs.get(i % inputs.size()), "Уведене, " + i);
            person.save(AUTOSAVE, step, typed);
        }
        for (int i = 0; i < times; i++) {
            person.open(PAGE, URI.create(step.location()).getPath() + "?step=" + HundredFieldsForm.STEP);
        }
    }

    private void floor(int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            measure(FLOOR_PAGE, "/floor/page.xhtml");
            measure(FLOOR_QUERY, "/floor/query");
        }
    }

    private void measure(String kind, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(portal.baseUrl() + path)).build();
        long begin = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        timings.add(kind, System.nanoTime() - begin);
        Broken.when(answer.statusCode() != 200, path + " answers " + answer.statusCode());
    }

    private boolean judge(String what, double ms, double limit, String floor) {
        double least = timings.ms(floor, 95);
        out.printf(
                Locale.ROOT,
                "%s: %.1f ms (asked: at most %.0f ms), %.1f times the %s (p95 %.1f ms)%n",
                what,
                ms,
                limit,
                ms / least,
                floor,
                least);
        return ms <= limit;
    }
}
