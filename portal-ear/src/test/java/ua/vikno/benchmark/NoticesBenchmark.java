package ua.vikno.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import ua.vikno.launcher.TestPortal;
import ua.vikno.notification.twin.HttpTextTwin;
import ua.vikno.notification.twin.TextTwin;

/**
 * A thousand events a minute, each told of by a short text. One provider is cut, then the server is killed while it sends, then all providers
 * are cut for a while and answers are lost; in the end every text must have come, over HTTP once, over SMPP twice at most.
 */
final class NoticesBenchmark {

    private static final int A_MINUTE = Integer.getInteger("vikno.benchmark.events", 1_000);
    private static final int CUT_MINUTES = Integer.getInteger("vikno.benchmark.cut-minutes", 10);
    private static final int LOST_ANSWERS = 20;
    private static final double FAILOVER_SECONDS = 60;
    private static final double RETURN_SECONDS = 120;
    private static final long PATIENCE_SECONDS = 600;

    private final TestPortal portal;
    private final PrintStream out;
    private final TextTally tally;

    NoticesBenchmark(TestPortal portal, PrintStream out) {
        this.portal = portal;
        this.out = out;
        this.tally = new TextTally(portal);
    }

    void run() throws IOException, InterruptedException, SQLException {
        out.println(A_MINUTE + " events a minute, providers cut for " + CUT_MINUTES + " min");
        try (EventSource events = new EventSource(portal.dataSource(), A_MINUTE)) {
            pass(30);
            double failover = failover(events);
            kill(events);
            double back = cutAll(events);
            events.stop();
            awaitEmpty("after the last event");
            tally.count(events.numbers());
            tally.report(out);
            out.printf(
                    Locale.ROOT,
                    "Failover %.1f s (asked: at most %.0f); all out %.1f s after the return (asked: at most %.0f)%n",
                    failover,
                    FAILOVER_SECONDS,
                    back,
                    RETURN_SECONDS);
            Broken.when(failover > FAILOVER_SECONDS, "the other provider took over too late");
            Broken.when(back > RETURN_SECONDS, "what had waited left too late");
            tally.judge();
        }
    }

    /** One HTTP provider goes; how long until an event of later has arrived through the others. */
    private double failover(EventSource events) throws InterruptedException {
        TextTwin gone = http();
        gone.cut();
        long cut = System.nanoTime();
        int from = events.written();
        pass(5);
        int sample = events.written();
        await("the other provider", () -> tally.allArrived(events.numbers(from, sample)));
        double seconds = since(cut);
        gone.resume();
        pass(40);
        return seconds;
    }

    /** The server ends while texts are on their way and some answers are lost. */
    private void kill(EventSource events) throws IOException, InterruptedException {
        portal.textTwins().forEach(twin -> twin.mute(LOST_ANSWERS));
        pass(3);
        portal.cutServer();
        out.printf(Locale.ROOT, "Server killed after %d events%n", events.written());
        portal.startServerAgain();
        pass(60);
    }

    /** Everybody goes, and comes back; how long until what was written before the return has left. */
    private double cutAll(EventSource events) throws InterruptedException, IOException, SQLException {
        portal.textTwins().forEach(TextTwin::cut);
        pass(TimeUnit.MINUTES.toSeconds(CUT_MINUTES) / 2);
        portal.killServer();
        pass(TimeUnit.MINUTES.toSeconds(CUT_MINUTES) - TimeUnit.MINUTES.toSeconds(CUT_MINUTES) / 2);
        int last = events.written();
        out.printf(Locale.ROOT, "%d texts wait%n", waiting());
        portal.textTwins().forEach(TextTwin::resume);
        long resumed = System.nanoTime();
        await("what had waited", () -> tally.allArrived(events.numbers(0, last)));
        return since(resumed);
    }

    private TextTwin http() {
        return portal.textTwins().stream()
                .filter(HttpTextTwin.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void awaitEmpty(String what) throws InterruptedException {
        await(what, () -> waiting() == 0);
    }

    private long waiting() throws SQLException {
        try (Connection connection = portal.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select count(*) from notification.message where channel = 'SMS'"
                                + " and status in ('WAITING', 'SENDING')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Something that is true sooner or later. */
    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void await(String what, Condition condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            while (!condition.holds()) {
                Broken.when(System.nanoTime() > end, what + " did not come in " + PATIENCE_SECONDS + " s");
                TimeUnit.MILLISECONDS.sleep(250);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(what, e);
        }
    }

    private static void pass(long seconds) throws InterruptedException {
        TimeUnit.SECONDS.sleep(seconds);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
