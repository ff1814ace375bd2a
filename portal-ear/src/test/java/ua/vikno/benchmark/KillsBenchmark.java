package ua.vikno.benchmark;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import ua.vikno.launcher.TestPortal;

/**
 * Browsers and the server are killed at random moments while people type and submit; what is kept is compared with what was typed,
 * and every order must be one application in the end.
 */
final class KillsBenchmark {

    private static final int BROWSERS = Integer.getInteger("vikno.benchmark.browsers", 200);
    private static final int SERVERS = Integer.getInteger("vikno.benchmark.servers", 20);
    private static final int SEED = Integer.getInteger("vikno.benchmark.seed", 1);
    private static final int AT_ONCE = Integer.getInteger("vikno.benchmark.at-once", 2);
    private static final int TYPING_MILLIS = 6_000;
    private static final int SUBMITTING_MILLIS = 300;
    private static final int WRITING_MILLIS = 1_000;
    private static final long PATIENCE_MINUTES = 60;

    private final TestPortal portal;
    private final PrintStream out;
    private final KeptDrafts kept;
    private final Timings timings = new Timings();
    private final KillTally browsers = new KillTally("Browser killed");
    private final KillTally servers = new KillTally("Server killed");

    KillsBenchmark(TestPortal portal, PrintStream out) {
        this.portal = portal;
        this.out = out;
        this.kept = new KeptDrafts(portal.dataSource());
    }

    void run() throws IOException, InterruptedException, ExecutionException, TimeoutException, SQLException {
        out.println("Seed " + SEED);
        killBrowsers();
        browsers.report(out);
        try (ServerKills kills = new ServerKills(portal, kept, servers)) {
            for (int i = 0; i < SERVERS; i++) {
                kills.one(person(BROWSERS + 2 * i), person(BROWSERS + 2 * i + 1), random(BROWSERS + i));
            }
            servers.report(out);
            kills.reportRestarts(out);
        }
        browsers.judge();
        servers.judge();
    }

    /** Several at a time, each thread with a driver of its own. */
    private void killBrowsers() throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(threads.submit(() -> {
                    try (Playwright playwright = Playwright.create(withoutDownload())) {
                        for (int n = next.getAndIncrement(); n < BROWSERS; n = next.getAndIncrement()) {
                            killOne(playwright, n);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void killOne(Playwright playwright, int n) throws IOException, SQLException {
        try {
            if (n % 2 == 0) {
                whileTyping(playwright, person(n), random(n));
            } else {
                whileSubmitting(playwright, person(n), random(n));
            }
        } catch (RuntimeException e) {
            throw new IOException("Browser " + n + " of seed " + SEED, e);
        }
    }

    private void whileTyping(Playwright playwright, Person person, Random random) throws IOException, SQLException {
        Document step = person.open("begin", ExtractOrder.BEGIN);
        try (KilledBrowser browser = new KilledBrowser(playwright)) {
            Page page = browser.window(portal.baseUrl(), person.cookies());
            page.navigate(step.location());
            Typist typist = new Typist(page, "residence", random);
            typist.until(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(TYPING_MILLIS)));
            long killed = browser.kill();
            // a save that has arrived may still be being written; from a dead browser nothing more comes
            Typist.parkUntil(killed + TimeUnit.MILLISECONDS.toNanos(WRITING_MILLIS));
            browsers.typing(typist.lost(kept.value(ExtractOrder.draft(step), "residence"), killed));
        }
    }

    private void whileSubmitting(Playwright playwright, Person person, Random random) throws IOException, SQLException {
        CutOrder order = new CutOrder(person, kept);
        try (KilledBrowser browser = new KilledBrowser(playwright)) {
            Page page = browser.window(portal.baseUrl(), person.cookies());
            order.open(page);
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(SUBMITTING_MILLIS));
            order.press(page);
            Typist.parkUntil(end);
            browser.kill();
        }
        order.repeat(browsers, "");
    }

    private Person person(int number) throws IOException {
        return new Person(portal.baseUrl(), new InventedPerson(number), timings).signIn();
    }

    /** What happens to one is the same whoever comes before it. */
    private static Random random(int number) {
        return new Random(SEED * 1_000_003L + number);
    }

    static Playwright.CreateOptions withoutDownload() {
        return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    }
}
