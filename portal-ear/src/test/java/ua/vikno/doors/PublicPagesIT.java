package ua.vikno.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.launcher.People;
import ua.vikno.launcher.TestPortal;

/** Public pages are kept: the same for everyone, small, new at the next request after a change, and without a cookie. */
@People({"citizen-hanna", "citizen-petro"})
class PublicPagesIT {

    private static final int PEOPLE = 50;
    private static final String CHANGED = " (змінено)";
    private static final Pattern FILES = Pattern.compile("(?:href|src)=\"(/v/[^\"]+[.](?:css|js))\"");

    private final Caller visitor = Caller.nobody();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/services",
                "/services/28-13",
                "/en/services?q=plan",
                "/verify",
                "/open-data",
                "/offices",
                "/offices/01",
                "/accessibility/statement",
                "/search?q=%D0%B2%D0%B8%D1%82%D1%8F%D0%B3",
                "/map/preview?lat=49.0685&lon=33.4124&scale=2000&frame=no"
            })
    void isSmallAndNotSentTwice(String path) {
        Answer whole = visitor.get(path);
        Answer small = visitor.get(path, ask -> ask.header("Accept-Encoding", "gzip"));
        assertEquals(200, whole.status(), path);
        assertEquals("gzip", small.header("Content-Encoding"), path);
        assertTrue(
                Long.parseLong(small.header("Content-Length")) < Long.parseLong(whole.header("Content-Length")) / 2,
                path);
        assertEquals(304, again(path, whole).status(), path);
        assertEquals(List.of(), whole.all("Set-Cookie"), path);
    }

    /** Another program's change and another node's: the database is asked once a second. */
    @Test
    void aChangeOfAnotherShowsWithinTwoSeconds() throws SQLException {
        Answer before = visitor.get("/services/22-04");
        assertFalse(isRenamed("22-04"));
        rename(true);
        Instant deadline = Instant.now().plusSeconds(2);
        Answer after = again("/services/22-04", before);
        while (after.status() == 304 && Instant.now().isBefore(deadline)) {
            after = again("/services/22-04", before);
        }
        rename(false);
        send();
        assertEquals(200, after.status());
        assertTrue(after.body().contains(CHANGED));
        assertNotEquals(before.header("ETag"), after.header("ETag"));
        assertFalse(isRenamed("22-04"));
    }

    /** Whatever was sent to this node, the database is asked before the next page: several times, so that no second helps. */
    @Test
    void whatWasSentHereShowsAtTheNextRequest() throws SQLException {
        assertFalse(isRenamed("22-03"));
        for (int i = 0; i < 3; i++) {
            rename(true);
            send();
            boolean renamed = isRenamed("22-03");
            rename(false);
            send();
            assertTrue(renamed);
            assertFalse(isRenamed("22-03"));
        }
    }

    private boolean isRenamed(String code) {
        return visitor.get("/services/" + code).body().contains(CHANGED);
    }

    private static void rename(boolean changed) throws SQLException {
        String name = changed ? "name_uk || '" + CHANGED + "'" : "replace(name_uk, '" + CHANGED + "', '')";
        run("update catalogue.service set name_uk = " + name + " where code in ('22-03', '22-04')");
    }

    private static void send() {
        assertEquals(
                "/",
                Caller.nobody()
                        .post("/accessibility", Map.of("reset", "yes", "back", "/"))
                        .location());
    }

    /** What a first visit loads of the portal's own: the page, its style and its scripts, without the fonts. */
    @Test
    void stylesAndScriptsAreSmallToo() {
        Matcher file = FILES.matcher(visitor.get("/").body());
        int files = 0;
        while (file.find()) {
            Answer whole = visitor.get(file.group(1));
            Answer small = visitor.get(file.group(1), ask -> ask.header("Accept-Encoding", "gzip"));
            assertEquals(whole.header("Content-Type"), small.header("Content-Type"), file.group(1));
            assertEquals("gzip", small.header("Content-Encoding"), file.group(1));
            assertTrue(
                    Long.parseLong(small.header("Content-Length"))
                            < whole.body().length(),
                    file.group(1));
            files++;
        }
        assertTrue(files >= 2, "a style and a script");
    }

    @Test
    void aLookIsAPageOfItsOwn() {
        Answer usual = visitor.get("/services");
        Answer dark = visitor.get("/services", ask -> ask.header("Cookie", "look=dark_150__"));
        assertEquals(200, dark.status());
        assertTrue(dark.body().contains("data-theme=\"dark\""));
        assertFalse(usual.body().contains("data-theme=\"dark\""));
        assertEquals(
                200,
                visitor.get(
                                "/services",
                                ask -> ask.header("Cookie", "look=dark_150__")
                                        .header("If-None-Match", usual.header("ETag")))
                        .status());
    }

    /** A kept page is kept for a look: what one person chose, in whatever words, is no other's page. */
    @Test
    void nobodyGetsAnothersLook() {
        String usual = visitor.get("/verify").body();
        for (String look : List.of("hc-dark_200_wide_off", "hc-light_150__", "dark___off")) {
            String theirs = in(look).body();
            assertTrue(theirs.contains("data-theme=\"" + look.split("_")[0] + "\""), look);
            assertNotEquals(usual, theirs);
            assertEquals(usual, visitor.get("/verify").body(), "after " + look);
            assertEquals(theirs, in(look).body());
        }
        for (String nonsense : List.of("x_y_z_w", "hc-dark", "____", "dark_150__off_more")) {
            assertEquals(usual, in(nonsense).body(), nonsense);
        }
        assertEquals(List.of(), in("hc-dark_200_wide_off").all("Set-Cookie"));
        assertTrue(in("hc-dark___").header("Vary").contains("Cookie"));
    }

    /** The look is set by its own address, undone by it, and by no other. */
    @Test
    void onlyItsOwnAddressKeepsALook() {
        Caller chooser = Caller.nobody();
        Answer chosen = chooser.post(
                "/en/accessibility",
                Map.of("theme", "hc-dark", "size", "200", "spacing", "wide", "images", "off", "back", "/en/verify"));
        assertEquals("/en/verify", chosen.location());
        assertTrue(chosen.header("Set-Cookie").contains("HttpOnly"));
        assertEquals("hc-dark_200_wide_off", chooser.cookies().get("look"));
        assertEquals(
                "/",
                chooser.post("/accessibility", Map.of("reset", "yes", "back", "//evil.example"))
                        .location());
        assertFalse(chooser.cookies().containsKey("look"));
        assertEquals(
                "/en/accessibility/statement",
                chooser.get("/en/accessibility?theme=dark").location());
        assertEquals(Map.of(), chooser.cookies());
    }

    private Answer in(String look) {
        return visitor.get("/verify", ask -> ask.header("Cookie", "look=" + look));
    }

    @Test
    void whatIsNotThereIsStillNotThere() {
        for (int i = 0; i < 2; i++) {
            assertEquals(404, visitor.get("/services/99-99").status());
            assertEquals(404, visitor.get("/no-such-page").status());
        }
    }

    /** Fifty people at once, half of them signed in as one and half as another, get what nobody gets. */
    @Test
    void nobodySeesAnothersName() throws InterruptedException {
        Caller hanna = Caller.signedIn("citizen-hanna");
        Caller petro = Caller.signedIn("citizen-petro");
        String nobodys = visitor.get("/services").body();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            Caller one = i % 2 == 0 ? hanna : petro;
            people.execute(() -> seen.add(one.get("/services").body()));
        }
        people.shutdown();
        assertTrue(people.awaitTermination(2, TimeUnit.MINUTES));
        assertEquals(Set.of(nobodys), seen);
        for (String name : List.of("Ганна", "Петро")) {
            assertFalse(nobodys.contains(name), name);
        }
    }

    private Answer again(String path, Answer before) {
        return visitor.get(path, ask -> ask.header("If-None-Match", before.header("ETag")));
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = TestPortal.deployed().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
