package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** The inbox at work: two clicks and a second, the keyboard alone, several at once, two clerks over one application. */
@People("citizen-petro")
class InboxJourneyIT extends JourneyTest {

    private static final String SUB = "citizen-petro";
    private static final String CLERK = "Навчальна Олена Петрівна";
    private static final String CHIEF = "Навчальна Тетяна Григорівна";
    /** What waits of this person: no other journey looks at it. */
    private static final String OF_PERSON = "/office/inbox?q=%D0%9F%D0%B5%D1%82%D1%80%D0%BE";

    private static final double ASKED_MILLIS = 1_000;

    /** Counts clicks and keys, and keeps when the last was and when the toast was painted, over pages. */
    private static final String STOPWATCH = "for (const act of ['click', 'keydown']) addEventListener(act, (event) => {"
            + " if (!event.isTrusted) return;"
            + " sessionStorage.acts = Number(sessionStorage.acts ?? 0) + 1; sessionStorage.began = Date.now(); }, true);"
            + " addEventListener('DOMContentLoaded', () => { if (document.querySelector('.toast'))"
            + " requestAnimationFrame(() => requestAnimationFrame(() => { sessionStorage.took ="
            + " Date.now() - sessionStorage.began; })); });";

    @Test
    void registeringTakesTwoClicksAndASecond() throws IOException {
        List<String> applications = orders(6);
        try (Journey clerk = journey(Width.DESK)) {
            clerk.signInAsStaff(CLERK);
            Page page = clerk.page();
            page.addInitScript(STOPWATCH);
            List<Double> took = new ArrayList<>();
            for (String application : applications) {
                clerk.go("/office/inbox?q=" + application);
                page.evaluate("() => sessionStorage.clear()");
                page.locator("[data-row='" + application + "']").click();
                assertThat(page.locator("#register [name=application]")).hasValue(application);
                page.locator("#register button").click();
                assertThat(page.locator(".toast")).containsText(Pattern.compile("01-28-13-\\d{6}-\\d{4}"));
                took.add(took(page));
                assertEquals(2, acts(page), "clicks");
            }
            List<Double> warm = took.stream().skip(1).sorted().toList();
            double median = warm.get(warm.size() / 2);
            assertTrue(median <= ASKED_MILLIS, "from the click to the toast, ms: " + took);
        }
    }

    @Test
    void theKeyboardAloneRegistersOneAndThenSeveral() throws IOException {
        List<String> applications = orders(3);
        try (Journey clerk = journey(Width.DESK)) {
            clerk.signInAsStaff(CLERK);
            Page page = clerk.go("/office/inbox?q=" + applications.get(0)).page();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#register [name=application]")).hasValue(applications.get(0));
            page.keyboard().press("r");
            assertThat(page.locator(".toast")).containsText(Pattern.compile("01-28-13-\\d{6}-\\d{4}"));
            clerk.go(OF_PERSON);
            int ticked = 0;
            while (ticked < 2) {
                page.keyboard().press("ArrowDown");
                page.keyboard().press("x");
                ticked++;
                assertThat(page.locator("#batch [data-count]")).hasText("(" + ticked + ")");
            }
            page.locator("#batch [type=submit]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("Зареєстровано");
            assertThat(page.locator("tbody tr")).hasCount(2);
        }
    }

    @AtBothWidths
    void severalAtOnceWithTheirOutcomes(Width width) throws IOException {
        List<String> applications = orders(3);
        try (Journey clerk = journey(Width.DESK);
                Journey other = journey(width)) {
            clerk.signInAsStaff(CLERK);
            other.signInAsStaff(CHIEF);
            other.go("/office/inbox/" + applications.get(2));
            Page page = clerk.go(OF_PERSON).page();
            assertThat(page.locator("#batch [type=submit]")).isDisabled();
            applications.forEach(one -> tick(page, one).check());
            assertThat(page.locator("#batch [data-count]")).hasText("(3)");
            clerk.checkPage("ticked");
            page.locator("#batch [type=submit]").click();
            assertThat(page.locator("h1")).hasText("Зареєстровано 2 з 3");
            assertThat(page.locator("main")).containsText("Пропущено: опрацьовує Навчальна");
            clerk.checkPage("batch");
            other.go("/office/inbox/batch");
            assertThat(other.page().locator("main")).containsText("Нічого не вибрано");
            other.checkPage("batch-empty");
        }
    }

    @Test
    void withoutScriptsSeveralAreRegisteredAndOneIsTaken() throws IOException {
        List<String> applications = orders(2);
        try (Journey clerk = journeyWithoutScripts(Width.DESK)) {
            clerk.signInAsStaff(CLERK);
            Page page = clerk.go(OF_PERSON + "&row=" + applications.get(0)).page();
            page.locator("[name=claim][value=take]").click();
            assertThat(page.locator(".claim")).containsText("У вашій роботі");
            assertThat(page.locator("tr:has([data-row='" + applications.get(0) + "']) .held"))
                    .hasCount(1);
            clerk.go("/office/inbox?who=mine&q=" + applications.get(0));
            assertThat(page.locator("[data-row]")).hasCount(1);
            clerk.go("/office/inbox?who=free&q=" + applications.get(0));
            assertThat(page.locator("[data-row]")).hasCount(0);
            clerk.go(OF_PERSON);
            applications.forEach(one -> tick(page, one).check());
            page.locator("#batch [type=submit]").click();
            assertThat(page.locator("h1")).hasText("Зареєстровано 2 з 2");
        }
    }

    @AtBothWidths
    void twoClerksOverOneApplicationSeeEachOther(Width width) throws IOException {
        String application = orders(1).get(0);
        try (Journey clerk = journey(width);
                Journey chief = journey(Width.DESK)) {
            clerk.signInAsStaff(CLERK);
            chief.signInAsStaff(CHIEF);
            Page list = chief.go("/office/inbox?q=" + application).page();
            Page page = clerk.go("/office/inbox/" + application).page();
            assertThat(page.locator(".claim")).containsText("У вашій роботі");
            clerk.checkPage("mine");
            assertThat(list.locator(".held")).containsText("Опрацьовує Навчальна");
            list.locator("[data-row]").click();
            assertThat(list.locator(".claim")).containsText("Опрацьовує Навчальна");
            assertThat(list.locator("#register")).isVisible();
            chief.checkPage("held");
            clerk.go("/office/reports/clerk-time");
            assertThat(list.locator(".held")).hasCount(0);
            list.locator("[name=claim][value=take]").click();
            assertThat(list.locator(".claim")).containsText("У вашій роботі");
            clerk.go("/office/inbox/" + application);
            assertThat(page.locator("#register")).hasCount(0);
            assertThat(page.locator("#correction")).hasCount(0);
            clerk.checkPage("held-by-the-chief");
            page.locator("[name=claim][value=over]").click();
            assertThat(page.locator(".claim")).containsText("У вашій роботі");
            page.locator("#register button").click();
            assertThat(page.locator(".toast")).isVisible();
            clerk.go("/office/reports/clerk-time");
            assertThat(page.locator("h1")).hasText("Мій час на операцію");
            assertThat(page.locator("table")).containsText("Реєстрація");
            assertThat(page.locator("table")).not().containsText("Тетяна");
            clerk.checkPage("my-time");
            clerk.go("/office/reports/clerk-time?from=x");
            assertThat(page.locator("[role=alert]")).isVisible();
            chief.go("/office/reports");
            list.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Час адміністратора на операцію"))
                    .click();
            assertThat(list.locator("table")).containsText("Усі разом");
            chief.checkPage("clerk-time");
            String file = list.context()
                    .request()
                    .get(chief.baseUrl() + "/office/reports/clerk-time.csv")
                    .text();
            assertTrue(file.contains("\"Усі разом\",\"Реєстрація\","), file);
        }
    }

    private List<String> orders(int count) throws IOException {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(portal().order(SUB));
        }
        return numbers;
    }

    private static Locator tick(Page page, String application) {
        return page.locator("[name=pick][value='" + application + "']");
    }

    private static double took(Page page) {
        page.waitForFunction("() => sessionStorage.took");
        return Double.parseDouble((String) page.evaluate("() => sessionStorage.took"));
    }

    private static int acts(Page page) {
        return Integer.parseInt((String) page.evaluate("() => sessionStorage.acts"));
    }
}
