package ua.vikno.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The HTML of public pages has no error by the Nu checker, in both languages, also where a form is refused and where nothing is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupIT {

    /** The same views in other states. */
    private static final List<String> STATES = List.of(
            "/no-such-page",
            "/services/28-13",
            "/services?order=portal&channel=ONLINE_BOOKING&sort=fee&page=1",
            "/services?q=%D0%BF%D0%BB%D0%B0%D0%BD%20%D0%BC%D1%96%D1%81%D1%82%D0%B0",
            "/services?q=qqqqqqqqqq",
            "/services?page=99",
            "/search?q=%D0%BF%D1%80%D0%BE%D0%BF%D0%B8%D1%81%D0%BA%D0%B0",
            "/search?q=%3C%26%22%27",
            "/situations/birth?way=once",
            "/news?kind=notice",
            "/news?page=99",
            "/verify?code=x",
            "/sign-in?staff=1&why=ended",
            "/accessibility/report?sent=1",
            "/booking/times?service=02-01",
            "/booking/held?secret=AAAAAAAAAAAAAAAAAAAAAA",
            "/demo/components");

    /** The standard allows it; the checker is older. */
    private static final String YOUNGER = "Bad value “dialog” for attribute “method”";

    private final NuChecker checker = new NuChecker();
    private final Caller visitor = Caller.nobody();

    @Test
    void publicPagesHoldNone() {
        List<String> pages = new ArrayList<>(OpenPages.inUkrainian());
        pages.addAll(STATES);
        Set<String> wrong = new TreeSet<>();
        for (String page : pages) {
            check(page, visitor.get(page), wrong);
            check(OpenPages.inEnglish(page), visitor.get(OpenPages.inEnglish(page)), wrong);
        }
        check(
                "a refused message",
                visitor.post("/accessibility/report", Map.of("words", "", "email", "x", "page", "<\"&")),
                wrong);
        check("a look", visitor.get("/news", ask -> ask.header("Cookie", "look=hc-dark_200_wide_off")), wrong);
        assertEquals(Set.of(), wrong);
    }

    @Test
    void theCheckerFindsErrors() {
        assertFalse(checker.errors("<!DOCTYPE html><html lang='uk'><title>x</title><p id='a'><b id='a'></b><img>")
                .isEmpty());
        assertEquals(List.of(), checker.errors("<!DOCTYPE html><html lang='uk'><title>x</title><p>Так"));
    }

    private void check(String page, Answer answer, Set<String> wrong) {
        // a page that needs to be told what it is about leads to where that is chosen
        if (answer.status() == 302 || answer.status() == 303) {
            return;
        }
        if (!answer.isHtml()) {
            wrong.add(page + ": " + answer.status() + " " + answer.header("Content-Type"));
            return;
        }
        List<String> lines = answer.body().lines().toList();
        List<String> errors = checker.errors(answer.body()).stream()
                .filter(error -> !error.contains(YOUNGER))
                .toList();
        for (String error : errors) {
            int line = Integer.parseInt(error.substring(0, error.indexOf(':')));
            String where =
                    line > 0 && line <= lines.size() ? lines.get(line - 1).strip() : "";
            wrong.add(page + ": " + error + " | " + (where.length() > 200 ? where.substring(0, 200) : where));
        }
    }
}
