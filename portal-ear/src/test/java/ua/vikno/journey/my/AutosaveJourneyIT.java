package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** A form that keeps itself while one types, on a line that holds answers back, loses them and brings them late. */
@People("citizen-solomiia")
class AutosaveJourneyIT extends JourneyTest {

    private static final String SAVES = "**/save?*";
    private static final Pattern FIRST_STEP = Pattern.compile("step=1$");
    private static final Pattern SECOND_STEP = Pattern.compile("step=2$");

    private final List<String> posts = new ArrayList<>();
    private Runnable held;

    @Test
    void nextWaitsForTheAnswerOfASaveUnderWay() {
        try (Journey citizen = journey(Width.DESK)) {
            ApplyPages form = ApplyPages.begin(citizen, "Навчальна Соломія Ігорівна");
            Page page = citizen.page();
            page.onRequest(request -> note("asked", request));
            page.onRequestFinished(request -> note("answered", request));
            page.route(SAVES, this::holdTheAnswer);
            page.waitForRequest(SAVES, () -> form.type("residence", "вул. Зоряна"));
            page.waitForCondition(() -> held != null);
            form.type("residence", "вул. Зоряна, 17").next();
            assertThat(page).hasURL(FIRST_STEP);
            held.run();
            assertThat(page).hasURL(SECOND_STEP);
            assertThat(page.locator("h1")).hasText("Позначте місце");
            assertEquals(List.of("asked save", "answered save", "asked page"), posts.subList(0, 3), "in this order");
            assertThat(form.step(1).input("residence")).hasValue("вул. Зоряна, 17");
        }
    }

    @Test
    void anAnswerThatWasLostIsNotAnotherTab() {
        try (Journey citizen = journey(Width.DESK)) {
            ApplyPages form = ApplyPages.begin(citizen, "Навчальна Соломія Ігорівна");
            Page page = citizen.page();
            page.route(SAVES, AutosaveJourneyIT::loseTheAnswer);
            form.type("residence", "вул. Тиха");
            assertThat(page.locator("#saved")).containsText("Звʼязок утрачено");
            assertThat(page.locator("#saved")).hasAttribute("aria-live", "polite");
            form.type("residence", "вул. Тиха, 5");
            page.unroute(SAVES);
            assertThat(page.locator("#saved")).containsText("Чернетку збережено о");
            form.step(1);
            page.route(SAVES, route -> route.fulfill(new Route.FulfillOptions().setStatus(401)));
            form.type("residence", "вул. Тиха, 5, кв. 9");
            assertThat(page.locator("#saved")).containsText("Вхід завершено");
            page.unroute(SAVES);
            assertThat(page.locator("#saved")).containsText("Чернетку збережено о");
            assertThat(form.step(1).input("residence")).hasValue("вул. Тиха, 5, кв. 9");
            page.route(SAVES, AutosaveJourneyIT::loseTheAnswer);
            form.type("residence", "вул. Тиха, 6");
            assertThat(page.locator("#saved")).containsText("Звʼязок утрачено");
            form.type("residence", "вул. Тиха, 6, кв. 1");
            page.unroute(SAVES);
            page.reload();
            assertThat(page.locator("#saved")).containsText("Чернетку збережено о");
            assertThat(form.step(1).input("residence")).hasValue("вул. Тиха, 6, кв. 1");
            citizen.forgive(401).forgiveTheLine();
        }
    }

    @Test
    void aChangeElsewhereIsToldAndNothingIsSavedOverIt() {
        try (Journey citizen = journey(Width.DESK)) {
            ApplyPages form = ApplyPages.begin(citizen, "Навчальна Соломія Ігорівна");
            Page page = citizen.page();
            page.clock().install();
            page.reload();
            Page other = page.context().newPage();
            other.navigate(page.url());
            other.locator("[name=residence]").fill("на телефоні");
            assertThat(other.locator("#saved")).containsText("Чернетку збережено о");
            form.type("residence", "на компʼютері");
            assertThat(page.locator("#saved")).containsText("на іншому пристрої");
            assertThat(page.locator("#saved")).hasAttribute("data-kind", "bad");
            citizen.checkPage("changed-elsewhere");
            page.onRequest(request -> note("asked", request));
            form.type("residence", "на компʼютері, далі");
            page.clock().runFor(5_000);
            assertEquals(List.of(), posts, "nothing more is sent by itself");
            form.next();
            assertThat(page.locator("table")).containsText("на телефоні");
            assertThat(page.locator("table")).containsText("на компʼютері, далі");
            citizen.forgive(409);
        }
    }

    /** The server has kept it, and the page does not know yet. */
    private void holdTheAnswer(Route route) {
        APIResponse answer = route.fetch();
        held = () -> route.fulfill(new Route.FulfillOptions().setResponse(answer));
    }

    /** The server has kept it, and the page never learns. */
    private static void loseTheAnswer(Route route) {
        assertNotNull(route.fetch());
        route.abort();
    }

    private void note(String what, Request request) {
        if ("POST".equals(request.method())) {
            posts.add(what + (request.isNavigationRequest() ? " page" : " save"));
        }
    }
}
