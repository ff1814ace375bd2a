package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** Finding a service by spheres, filters and words; every choice stands in the address. */
class CatalogueJourneyIT extends JourneyTest {

    @AtBothWidths
    void browsesBySphere(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/services");
            Page page = visitor.page();
            assertThat(page.locator(".svc")).hasCount(20);
            visitor.checkPage("services");
            page.locator(".spheres")
                    .getByText("Архітектурна та містобудівна діяльність")
                    .click();
            assertThat(page).hasURL(Pattern.compile("/services\\?sphere=28$"));
            assertThat(page.locator("#found")).hasText("Знайдено 18 послуг");
            assertThat(page.locator(".picks li")).hasCount(2);
            visitor.checkPage("services-of-a-sphere");
        }
    }

    @AtBothWidths
    void narrowsByFiltersAndTakesThemBackWithoutScripts(Width width) {
        try (Journey visitor = journeyWithoutScripts(width)) {
            visitor.go("/services?sphere=28");
            Page page = visitor.page();
            openFilters(page);
            page.getByLabel("Повністю онлайн").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Показати послуги"))
                    .click();
            assertThat(page.locator("#found")).hasText("Знайдено 11 послуг");
            page.getByLabel("Прибрати фільтр: Архітектурна та містобудівна діяльність")
                    .click();
            assertThat(page.locator("#found")).hasText("Знайдено 90 послуг");
            openFilters(page);
            page.getByLabel("Земельна ділянка").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Показати послуги"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("situation=land"));
            assertThat(page.locator(".picks")).containsText("Земельна ділянка");
            assertThat(page.getByLabel("Прибрати фільтр: Земельна ділянка")).isVisible();
            openFilters(page);
            visitor.picture("filters-without-scripts");
        }
    }

    @AtBothWidths
    void ordersOnlyWhatCanBeOrderedHere(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/services?order=portal&sphere=28&q=викопіювання з плану міста");
            Locator orders = visitor.page().locator(".svc a.btn");
            assertThat(orders.first()).hasAttribute("href", "/my/apply/28-13");
            assertThat(orders.first()).hasAttribute("aria-label", "Замовити: Надання викопіювання з плану міста");
            visitor.go("/services?order=portal&channel=office");
            assertThat(visitor.page().locator(".svc a.btn")).hasCount(0);
        }
    }

    @AtBothWidths
    void turnsPagesInTheUkrainianOrder(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/services?page=14");
            Page page = visitor.page();
            assertThat(page.locator(".svc")).hasCount(11);
            assertThat(page.locator(".pages [aria-current]")).hasText("14");
            List<String> names = page.locator(".svc h3").allTextContents();
            assertEquals("Укладення охоронного договору на памʼятку місцевого значення", names.get(names.size() - 1));
            visitor.go("/services?page=99");
            assertThat(page.locator(".empty")).containsText("Такої сторінки");
            visitor.checkPage("past-the-end");
        }
    }

    @AtBothWidths
    void saysPlainlyWhenNothingIsFound(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/services?q=абракадабра&sphere=%00&channel=x&page=-1");
            Page page = visitor.page();
            assertThat(page.locator(".empty")).containsText("не знайшли");
            assertThat(page.locator("#q")).hasValue("абракадабра");
            visitor.checkPage("nothing-found");
            visitor.go("/services?situation=nobody-knows");
            assertThat(page.locator(".empty")).containsText("Приберіть один із фільтрів");
            assertThat(page.getByLabel("Прибрати фільтр: nobody-knows")).isVisible();
            visitor.go("/services?q=" + "a".repeat(10_000) + "%00%3Cscript%3E");
            assertThat(page.locator(".empty")).isVisible();
            assertThat(page.locator(".note.lit")).containsText("шукаємо за його першими 200 знаками");
            visitor.checkPage("too-long");
        }
    }

    @AtBothWidths
    void speaksEnglish(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/en/services?q=city+plan");
            Page page = visitor.page();
            assertThat(page.locator(".svc h3").first()).hasText("Extract from the city plan");
            assertThat(page.locator(".svc").first()).containsText("10 working days");
            visitor.checkPage("services-en");
            assertTrue(page.locator(".lang [lang=uk]").getAttribute("href").startsWith("/services?q="));
        }
    }

    @AtBothWidths
    void makesNoSessionAndSetsNoCookie(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/").go("/services?sphere=28").go("/services/28-13");
            assertEquals(List.of(), visitor.page().context().cookies());
        }
    }

    private static void openFilters(Page page) {
        Locator button = page.locator(".filt > summary");
        if (button.isVisible()) {
            button.click();
        }
    }
}
