package ua.vikno.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import ua.vikno.launcher.DemoVisitor;
import ua.vikno.launcher.TestPortal;

/**
 * A hall with many boards and many people who follow it on their telephones: how soon after a clerk's press everybody hears of the call, and
 * how soon it is on the boards and on the telephone of who is called. Screens do what their scripts do.
 */
final class HallBenchmark {

    private static final int BOARDS = Integer.getInteger("vikno.benchmark.boards", 50);
    private static final int PHONES = Integer.getInteger("vikno.benchmark.phones", 500);
    private static final int CALLS = Integer.getInteger("vikno.benchmark.calls", 200);

    /** From one call to the next: a hall of forty desks calls a person in some seven seconds. */
    private static final int PACE_MILLIS = Integer.getInteger("vikno.benchmark.pace", 1_000);

    /** One gives no more tickets a minute than a person can press. */
    private static final int KIOSKS = 5;

    private static final int FIRST_CALLS = 30;
    private static final double LIMIT_MS = 1_000;
    private static final long SETTLING_MILLIS = 12_000;
    private static final List<String> CLERKS = List.of("staff-olena", "staff-tetiana", "staff-viktor");
    private static final String PATH = "/office/desk/queue";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern TOPIC = Pattern.compile("name=\"topic\" value=\"([0-9]+)\"");

    /** Everybody at any desk of the main office, and clerks of the others come to help. */
    private static final List<String> PREPARED = List.of(
            "insert into appointment.desk_topic (desk_id, topic_id) select d.id, t.id from appointment.desk d"
                    + " join organisation.office o on o.id = d.office_id and o.code = '01' join appointment.topic t on"
                    + " t.centre_id = o.centre on conflict do nothing",
            "insert into organisation.duty (version, staff, role, centre, office, from_day) select 0, d.staff,"
                    + " 'administrator', o.centre, o.id, date '2026-01-01' from organisation.duty d join"
                    + " organisation.office e on e.id = d.office and e.code in ('02', '03') join organisation.office o"
                    + " on o.code = '01' and o.centre = e.centre where d.role = 'administrator'",
            "insert into organisation.device (version, office, kind, code, code_until, created) select 0, o.id,"
                    + " case when n < " + KIOSKS
                    + " then 'KIOSK' else 'BOARD' end, lpad(n::text, 10, '0'), now() + interval '15"
                    + " minutes', now() from organisation.office o, generate_series(0, " + (KIOSKS + BOARDS - 1) + ") n"
                    + " where o.code = '01'");

    private final TestPortal portal;
    private final PrintStream out;
    private final Timings timings = new Timings();
    private final Timings pages = new Timings();
    private final List<BoardScreen> boards = new ArrayList<>();
    private final List<TicketPhone> phones = new ArrayList<>();
    private final List<DemoVisitor> clerks = new ArrayList<>();
    private final List<Document> desks = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();

    HallBenchmark(TestPortal portal, PrintStream out) {
        this.portal = portal;
        this.out = out;
    }

    /** A call: the number, when the press was sent and when its page came. */
    private record Call(String number, long sent, long answered) {}

    void run() throws IOException, SQLException {
        prepare();
        String office = text("select slug from organisation.office where code = '01'");
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
        try {
            tickets(office, clock);
            for (int i = 0; i < BOARDS; i++) {
                HallListener browser = device(KIOSKS + i);
                BoardScreen board = new BoardScreen(browser, "/hall/board/" + office);
                board.open(clock);
                boards.add(board);
            }
            sitDown();
            pace(FIRST_CALLS);
            calls.clear();
            pages.forget();
            pace(CALLS);
            pause(SETTLING_MILLIS);
            pages.stop();
        } finally {
            boards.forEach(BoardScreen::leave);
            phones.forEach(TicketPhone::leave);
            clock.shutdownNow();
        }
        judge();
    }

    /** A device of those that were prepared, let in by its code. */
    private HallListener device(int number) throws IOException {
        HallListener browser = new HallListener(portal.baseUrl(), PHONES + number, pages);
        browser.enrol(String.format(Locale.ROOT, "%010d", number));
        return browser;
    }

    /** Kiosks give everybody a ticket, and they open its page. */
    private void tickets(String office, ScheduledExecutorService clock) throws IOException {
        for (int i = 0; i < KIOSKS; i++) {
            HallListener kiosk = device(i);
            String page = kiosk.get("/hall/kiosk/" + office);
            Map<String, String> form = Map.of("topic", first(TOPIC, page), "csrf", first(TOKEN, page));
            for (int phone = i; phone < PHONES; phone += KIOSKS) {
                ticket(kiosk, form, office, phone).open(clock);
            }
        }
    }

    private TicketPhone ticket(HallListener kiosk, Map<String, String> form, String office, int number)
            throws IOException {
        HttpResponse<String> given = kiosk.post("/hall/kiosk/" + office, form);
        String ticket = given.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException("No ticket: " + given.statusCode()));
        TicketPhone phone = new TicketPhone(
                new HallListener(portal.baseUrl(), number, pages),
                "/queue/" + office + ticket.substring(ticket.lastIndexOf('/')));
        phones.add(phone);
        return phone;
    }

    private void sitDown() throws IOException, SQLException {
        String office = text("select id from organisation.office where code = '01'");
        for (String login : CLERKS) {
            DemoVisitor clerk = portal.visitor(login);
            Document choice = clerk.get(PATH + "?office=" + office);
            clerks.add(clerk);
            desks.add(clerk.press(choice, "button[name=desk]", Map.of()));
        }
    }

    /** Clerks call one after another; half a pace before, the one whose turn it will be begins to serve whom they have called. */
    private void pace(int many) throws IOException {
        long begin = System.nanoTime();
        for (int i = 0; i < many; i++) {
            int clerk = i % clerks.size();
            Document desk = desks.get(clerk);
            if (desk.selectFirst("button[value=begin]") != null) {
                desks.set(clerk, clerks.get(clerk).press(desk, "button[value=begin]", Map.of()));
            }
            parkUntil(begin + TimeUnit.MILLISECONDS.toNanos(i * (long) PACE_MILLIS + PACE_MILLIS / 2));
            call(clerk);
            parkUntil(begin + TimeUnit.MILLISECONDS.toNanos((i + 1) * (long) PACE_MILLIS));
        }
    }

    private void call(int clerk) throws IOException {
        long sent = System.nanoTime();
        Document page = clerks.get(clerk).press(desks.get(clerk), "button[value=next]", Map.of());
        long answered = System.nanoTime();
        Element number = page.selectFirst("h1.ticket");
        if (number == null || page.selectFirst("button[value=begin]") == null) {
            throw new IOException("Nobody was called: " + page.select("main").text());
        }
        desks.set(clerk, page);
        calls.add(new Call(number.text(), sent, answered));
    }

    private void judge() {
        Map<String, TicketPhone> holders = new HashMap<>();
        phones.forEach(phone -> holders.put(phone.number(), phone));
        for (Call call : calls) {
            timings.add("press, answered", call.answered() - call.sent());
            for (BoardScreen board : boards) {
                add("board: hears", call, board.heardAfter(call.sent()));
                add("board: shows the number", call, board.shown(call.number()));
            }
            for (TicketPhone phone : phones) {
                add("telephone: hears the number", call, phone.heard(call.number()));
            }
            add(
                    "telephone of who is called: shows it",
                    call,
                    holders.get(call.number()).shown());
        }
        out.printf(
                Locale.ROOT,
                "%n%d boards and %d telephones, %d calls, one in %d ms; %d pages read meanwhile%n",
                BOARDS,
                PHONES,
                calls.size(),
                PACE_MILLIS,
                pages.requests());
        timings.report(out);
        pages.report(out);
        pages.errors().stream().limit(10).forEach(out::println);
        timings.errors().stream().limit(10).forEach(out::println);
        Broken.when(!pages.errors().isEmpty(), pages.errors().size() + " errors");
        Broken.when(!timings.errors().isEmpty(), timings.errors().size() + " calls were not heard or not shown");
        for (String kind : List.of(
                "board: hears",
                "board: shows the number",
                "telephone: hears the number",
                "telephone of who is called: shows it")) {
            Broken.when(timings.ms(kind, 95) > LIMIT_MS, kind + ": p95 is above " + LIMIT_MS + " ms");
        }
    }

    /** From the press being sent, and from its answer; what came before the answer counts as nothing there. */
    private void add(String kind, Call call, Long at) {
        if (at == null) {
            timings.error(kind + ": never, of " + call.number());
        } else {
            timings.add(kind, at - call.sent());
            timings.add(kind + ", from the answer", Math.max(0, at - call.answered()));
        }
    }

    private void prepare() throws SQLException {
        try (Connection connection = portal.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : PREPARED) {
                statement.execute(sql);
            }
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = portal.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String first(Pattern pattern, String page) throws IOException {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IOException("No " + pattern);
        }
        return found.group(1);
    }

    private static void pause(long millis) {
        parkUntil(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static void parkUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
