package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** Finding by everyday words, slips and the other keyboard; suggestions by keys alone; staff teach the search a word. */
class SearchJourneyIT extends JourneyTest {

    @AtBothWidths
    void findsWhatPeopleMean(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/search");
            Page page = visitor.page();
            visitor.checkPage("search");
            visitor.go("/search?q=прописка");
            assertThat(page.locator(".read-as")).hasText("Показуємо для “прописка”: місце проживання");
            Locator first = page.locator("main ul a[href*='/services/']").first();
            assertThat(first).hasAttribute("href", Pattern.compile("/services/02-0[12]$"));
            assertThat(first.locator("b").first()).isVisible();
            visitor.checkPage("found");
            visitor.go("/search?q=адреса відділення");
            assertThat(page.locator("#found-office")).hasText("Контакти");
            visitor.checkPage("offices");
            visitor.go("/search?q=gfcgjhn");
            assertThat(page.locator(".svc h3").first()).containsText("паспорта громадянина України");
            visitor.go("/search?q=абракадабра");
            assertThat(page.locator(".empty")).containsText("Нічого не знайшли за словами «абракадабра»");
            assertThat(page.locator("main a[href^='tel:']")).isVisible();
            visitor.checkPage("nothing");
            visitor.go("/search?q=" + "a".repeat(10_000));
            assertThat(page.locator("#errors")).containsText("Запит задовгий");
            assertThat(page.locator("#q")).hasValue("");
            visitor.checkPage("too-long");
            visitor.go("/en/search?q=driving licence");
            assertThat(page.locator(".svc h3").first()).containsText("driving licence");
            visitor.checkPage("found-en");
            assertEquals(List.of(), page.context().cookies());
        }
    }

    @AtBothWidths
    void suggestsToThoseWhoUseKeysOnly(Width width) {
        try (Journey visitor = journey(width)) {
            visitor.go("/");
            Page page = visitor.page();
            Locator field = page.getByRole(AriaRole.COMBOBOX);
            page.keyboard().press("/");
            assertThat(field).isFocused();
            page.keyboard().type("викопіюв");
            Locator options = page.getByRole(AriaRole.OPTION);
            assertThat(options.first()).containsText("викопіювання з плану міста");
            assertThat(field).hasAttribute("aria-expanded", "true");
            visitor.checkPage("suggestions");
            page.keyboard().press("Escape");
            assertThat(options).hasCount(0);
            page.keyboard().press("ArrowDown");
            assertThat(options.first()).isVisible();
            page.keyboard().press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", "q-suggestions-0");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/services/\\d\\d-\\d\\d$"));
        }
        try (Journey plain = journeyWithoutScripts(width)) {
            plain.go("/search?q=субсідія");
            assertThat(plain.page().locator(".svc h3").first()).hasText("Призначення житлової субсидії");
            assertThat(plain.page().locator("[role=combobox]")).hasCount(0);
        }
    }

    @AtBothWidths
    void staffTeachItAWord(Width width) {
        String word = width.name().equals("DESK") ? "карлючка" : "закарлючка";
        try (Journey editor = journey(width)) {
            editor.go("/search?q=" + word);
            editor.signInAsStaff("Навчальна Юлія Сергіївна").go("/admin/search");
            Page page = editor.page();
            Locator missed = page.getByRole(
                    AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("Пояснити: " + word).setExact(true));
            assertThat(missed).isVisible();
            editor.checkPage("words");
            missed.click();
            page.locator("main form[method=post] button").click();
            assertThat(page.locator("#errors")).containsText("як це називається в нас");
            editor.checkPage("words-refused");
            page.locator("#meaning")
                    .fill("державна реєстрація шлюбу" + (width.name().equals("DESK") ? "" : " осіб"));
            page.locator("main form[method=post] button").click();
            assertThat(page.locator(".toast")).containsText("Слова збережено");
            editor.go("/admin/search?q=" + word);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Змінити: ")))
                    .first()
                    .click();
            assertThat(page.locator("#typed")).hasValue(word);
            editor.checkPage("word");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Вилучити слова"))
                    .click();
            assertThat(page.locator(".toast")).containsText("Слова вилучено");
        }
    }
}
