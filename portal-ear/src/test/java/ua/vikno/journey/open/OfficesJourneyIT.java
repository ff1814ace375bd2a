package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.kernel.Clocks;

/** Before one sets out: where, when, how to get there; the map comes when it is asked for. What a chief changes shows at once. */
class OfficesJourneyIT extends JourneyTest {

    private static final String CHIEF = "Навчальна Тетяна Григорівна";
    private static final String TYPE = "() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]')"
            + ".textContent)['@type']";

    @AtBothWidths
    void fromTheListToAnOfficeAndItsMap(Width width) {
        try (Journey visitor = journey(width)) {
            Page page = visitor.page();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            visitor.go("/").page().locator(".foot a[href='/offices']").click();
            assertThat(page.locator("h1")).hasText("Відділення");
            assertThat(page.locator(".office-card")).hasCount(4);
            visitor.checkPage("offices");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Головний офіс"))
                    .click();
            assertThat(page.locator(".office-week tbody tr")).hasCount(7);
            assertThat(page.locator(".office-week .sel")).hasCount(1);
            assertThat(page.locator(".office-state")).hasText(Pattern.compile("Відчинено до|Зачинено, відчиниться"));
            assertThat(page.locator("main")).containsText("Навчальна селищна громада");
            assertEquals("GovernmentOffice", page.evaluate(TYPE));
            visitor.checkPage("office");
            assertEquals(
                    0, asked.stream().filter(url -> url.contains("leaflet")).count());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Показати карту"))
                    .click();
            assertThat(page.locator(".map-canvas")).isFocused();
            visitor.checkPage("office-map");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Переглянути послуги"))
                    .click();
            assertThat(page.locator("#found")).hasText("Знайдено 271 послугу");
            assertThat(page.getByLabel("Прибрати фільтр: Головний офіс")).isVisible();
            visitor.go("/en/offices/02");
            assertThat(page.locator(".office-facts").last()).containsText("to be confirmed");
            visitor.checkPage("office-en");
            visitor.go("/offices/99", 404);
        }
    }

    @AtBothWidths
    void isWholeWithoutScripts(Width width) {
        try (Journey visitor = journeyWithoutScripts(width)) {
            visitor.go("/search?q=адреса головного офісу");
            Page page = visitor.page();
            page.locator("a[href='/offices/01']").first().click();
            assertThat(page.locator("h1")).hasText("Головний офіс");
            assertThat(page.locator("[data-map-plain]")).isVisible();
            assertThat(page.locator("[data-map-open]")).isHidden();
            visitor.picture("office-without-scripts");
        }
    }

    @AtBothWidths
    void aChiefKeepsHoursDaysAndFacts(Width width) {
        try (Journey chief = journey(width)) {
            chief.signInAsStaff(CHIEF);
            chief.go("/admin/offices").checkPage("mine");
            Page page = chief.page();
            page.locator("a[href='/admin/offices/03']").click();
            chief.checkPage("edit");
            page.locator("#monday").fill("8:00–13:00, 12:00–17:00");
            press(page, "Зберегти години");
            assertThat(page.locator("#errors")).containsText("понеділок: Проміжки часу накладаються");
            assertThat(page.locator("#monday")).hasValue("8:00–13:00, 12:00–17:00");
            chief.checkPage("edit-error");
            page.locator("#monday").fill("8-17");
            press(page, "Зберегти години");
            assertThat(page.locator("main")).containsText("Години збережено");
            assertThat(page.locator("#monday")).hasValue("8:00–17:00");
            daysShowOnThePublicPage(chief);
            page.locator("#parking").fill("<b>Біля</b> входу");
            press(page, "Зберегти відомості");
            assertThat(page.locator("#parking-error")).containsText("звичайним текстом");
            page.locator("#parking").fill("Біля входу");
            press(page, "Зберегти відомості");
            assertThat(page.locator("main")).containsText("Відомості збережено");
        }
    }

    private void daysShowOnThePublicPage(Journey chief) {
        Page page = chief.page();
        LocalDate day = LocalDate.now(Clock.system(Clocks.KYIV)).plusDays(20);
        page.locator("#from").fill(day.toString());
        page.locator("#reason").fill("Навчання працівників");
        press(page, "Додати особливі дні");
        assertThat(page.locator("main")).containsText("Особливі дні додано");
        chief.go("/offices/03");
        Locator days = page.locator(".office-days");
        assertThat(days).containsText("зачинено. Навчання працівників");
        chief.checkPage("office-with-special-days");
        chief.go("/admin/offices/03");
        press(page, "Повернути звичайні години");
        assertThat(page.locator("main")).containsText("Звичайні години повернуто");
        chief.go("/offices/03");
        assertThat(days).hasCount(0);
        chief.go("/admin/offices/03");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
