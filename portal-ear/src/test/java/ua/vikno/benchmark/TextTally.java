package ua.vikno.benchmark;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.launcher.TestPortal;
import ua.vikno.notification.twin.HttpTextTwin;
import ua.vikno.notification.twin.TextTwin;
import ua.vikno.notification.twin.TwinText;

/** What the providers took, held against what was to be told. */
final class TextTally {

    private static final Pattern NUMBER = Pattern.compile("№ (\\d{6})");

    private final TestPortal portal;
    private final Map<String, Integer> overHttp = new HashMap<>();
    private final Map<String, Integer> overSmpp = new HashMap<>();
    private int events;
    private int lost;
    private int doubled;
    private int repeated;
    private int tooOften;

    TextTally(TestPortal portal) {
        this.portal = portal;
    }

    /** Whether each of these events has come to some provider. */
    boolean allArrived(List<String> numbers) {
        Set<String> arrived = new HashSet<>();
        portal.textTwins().forEach(twin -> twin.texts().forEach(text -> arrived.add(number(text))));
        return arrived.containsAll(numbers);
    }

    void count(List<String> numbers) throws SQLException {
        for (TextTwin twin : portal.textTwins()) {
            Map<String, Integer> counts = twin instanceof HttpTextTwin ? overHttp : overSmpp;
            twin.texts().forEach(text -> counts.merge(number(text), 1, Integer::sum));
        }
        Map<String, Integer> repeats = repeats();
        events = numbers.size();
        for (String number : numbers) {
            int http = overHttp.getOrDefault(number, 0);
            int all = http + overSmpp.getOrDefault(number, 0);
            int allowed = 1 + repeats.getOrDefault(number, 0);
            lost += all == 0 ? 1 : 0;
            doubled += http > 1 ? 1 : 0;
            repeated += all == 2 ? 1 : 0;
            tooOften += all > allowed ? 1 : 0;
        }
    }

    /** Those sent once more because their answer was lost, as the portal itself counts and shows them. */
    private Map<String, Integer> repeats() throws SQLException {
        Map<String, Integer> repeats = new HashMap<>();
        try (Connection connection = portal.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select arguments ->> 'number', repeats from notification.message"
                                + " where channel = 'SMS' and repeats > 0")) {
            while (rows.next()) {
                repeats.put(rows.getString(1), rows.getInt(2));
            }
        }
        return repeats;
    }

    private static String number(TwinText text) {
        Matcher number = NUMBER.matcher(text.body());
        return number.find() ? number.group(1) : text.body();
    }

    void report(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%d events: lost %d, over HTTP doubled %d (asked: none); over SMPP repeated once after a lost answer %d, oftener or without one"
                        + " %d (asked: none)%n",
                events,
                lost,
                doubled,
                repeated,
                tooOften);
    }

    void judge() {
        Broken.when(events == 0, "nothing was told");
        Broken.when(lost > 0, "texts were lost");
        Broken.when(doubled > 0, "texts were doubled over HTTP");
        Broken.when(tooOften > 0, "texts were repeated oftener than their answers were lost");
    }
}
