package ua.vikno.benchmark;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import ua.vikno.launcher.TestPortal;

/** The server is killed while one person types and another submits; the database stays, the browser goes on. */
final class ServerKills implements AutoCloseable {

    private static final int TYPING_MILLIS = 6_000;
    private static final int SUBMITTING_MILLIS = 300;
    private static final int TYPING_ON_MILLIS = 3_000;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final Pattern SUBMITTED = Pattern.compile("/my/applications/([0-9]+)/submitted");

    private final TestPortal portal;
    private final KeptDrafts kept;
    private final KillTally tally;
    private final Playwright playwright = Playwright.create(KillsBenchmark.withoutDownload());
    private final List<Double> restarts = new ArrayList<>();

    ServerKills(TestPortal portal, KeptDrafts kept, KillTally tally) {
        this.portal = portal;
        this.kept = kept;
        this.tally = tally;
    }

    void one(Person typing, Person submitting, Random random) throws IOException, SQLException {
        Document step = typing.open("begin", ExtractOrder.BEGIN);
        long draft = ExtractOrder.draft(step);
        CutOrder order = new CutOrder(submitting, kept);
        try (KilledBrowser browser = new KilledBrowser(playwright)) {
            Page ordering = browser.window(portal.baseUrl(), submitting.cookies());
            order.open(ordering);
            Page page = browser.window(portal.baseUrl(), typing.cookies());
            page.navigate(step.location());
            Typist typist = new Typist(page, "residence", random);
            int submit = random.nextInt(SUBMITTING_MILLIS);
            long kill = System.nanoTime() + millis(SUBMITTING_MILLIS + random.nextInt(TYPING_MILLIS));
            typist.until(kill - millis(submit));
            order.press(ordering);
            Typist.parkUntil(kill);
            long killed = System.nanoTime();
            portal.cutServer();
            tally.typing(typist.lost(kept.value(draft, "residence"), killed));
            typist.until(System.nanoTime() + millis(random.nextInt(TYPING_ON_MILLIS)));
            startAgain();
            if (!isWholeInTime(draft, typist)) {
                tally.forgotten();
            }
            Matcher told = SUBMITTED.matcher(ordering.url());
            order.repeat(tally, told.find() ? told.group(1) : "");
        }
    }

    private void startAgain() throws IOException {
        long begin = System.nanoTime();
        portal.startServerAgain();
        restarts.add((System.nanoTime() - begin) / 1e9);
    }

    /** The page saves by itself, soon after the server is there. */
    private boolean isWholeInTime(long draft, Typist typist) throws SQLException {
        long end = System.nanoTime() + millis(PATIENCE_MILLIS);
        while (System.nanoTime() < end) {
            if (kept.value(draft, "residence").equals(typist.typed())) {
                return true;
            }
            Typist.parkUntil(System.nanoTime() + millis(100));
        }
        return false;
    }

    private static long millis(int millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    void reportRestarts(PrintStream out) {
        if (!restarts.isEmpty()) {
            Collections.sort(restarts);
            out.printf(Locale.ROOT, "The server was back in %.1f s (median)%n", restarts.get(restarts.size() / 2));
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
