package ua.vikno.journey.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** An editor writes a card with its fee and term, the chief publishes it, anybody reads it at once and takes it as a paper. */
class CardJourneyIT extends JourneyTest {

    private static final String SCRIPT = "<script>document.title='злам'</script><img src=x onerror=alert(1)>";
    private static final String GROUND = "Запит без підпису не розглядають.";
    private static final String[] CHANGES = {
        "150,50", "адміністративний збір", "до 3 робочих днів", "Ветерани не платять.", GROUND, "№ 1871-IX, стаття 5"
    };

    @AtBothWidths
    void aCardIsWrittenPublishedAndRead(Width width) {
        String code = width == Width.DESK ? "35-03" : "31-05";
        try (Journey editor = journey(width);
                Journey chief = journey(width);
                Journey visitor = journeyWithoutScripts(width)) {
            editor.signInAsStaff("Навчальна Юлія Сергіївна").go("/admin/services?q=" + code);
            editor.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Картка " + code))
                    .click();
            press(editor, "Змінити картку");
            badInput(editor);
            write(editor);
            chief.signInAsStaff("Навчальна Тетяна Григорівна").go("/admin/services/" + code + "/card/publish");
            assertThat(chief.page().locator("ins")).containsText(CHANGES);
            chief.checkPage("to-publish");
            press(chief, "Опублікувати");
            assertThat(chief.page().locator(".toast")).containsText("Картку опубліковано");
            chief.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Редакції"))
                    .click();
            chief.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Порівняти редакції"))
                    .first()
                    .click();
            assertThat(chief.page().locator("ins")).containsText(CHANGES);
            chief.checkPage("editions");
            visitor.go("/services/" + code);
            assertThat(visitor.page().locator(".facts-line")).containsText("150,50");
            assertThat(visitor.page().locator(".facts-line")).containsText("до 3 робочих днів");
            visitor.page().getByText("Коли можуть відмовити").click();
            assertThat(visitor.page().locator("article")).containsText(GROUND);
            visitor.picture("service-without-scripts");
            told(visitor, code);
            paper(visitor, code);
            read(editor, code);
        }
    }

    private static void badInput(Journey editor) {
        Page page = editor.page();
        assertThat(page).hasTitle(Pattern.compile("Картка послуги"));
        page.waitForLoadState(); // the fields are counted once the last of them has come
        List<Locator> fields =
                page.locator("main textarea, main input[type=text]").all();
        fields.forEach(field -> field.fill(SCRIPT));
        press(editor, "Зберегти й переглянути");
        assertThat(page.locator("#errors")).containsText("тут лише звичайний текст, без знаків < і >");
        assertThat(page.locator("#errors li")).hasCount(fields.size() - 1);
        assertThat(page).hasTitle(Pattern.compile("Картка послуги"));
        assertThat(page.locator("#uk-EASY")).hasValue(SCRIPT);
        assertThat(page.locator("#term-amount-error")).containsText("ціле число від 1 до 999");
        editor.checkPage("refused");
    }

    private static void write(Journey editor) {
        Page page = editor.go(URI.create(editor.page().url()).getPath()).page();
        page.locator("#fee-kind").selectOption("AMOUNT");
        page.locator("#fee-amount").fill("1.005");
        page.locator("#uk-REFUSAL").fill(GROUND);
        page.locator("#en-REFUSAL").fill("one\ntwo");
        press(editor, "Зберегти й переглянути");
        assertThat(page.locator("#errors")).containsText("має бути стільки ж");
        assertThat(page.locator("#fee-amount-error")).containsText("не більш як з двома цифрами копійок");
        page.locator("#fee-amount").fill("150,50 грн");
        page.locator("#fee-name-uk").fill("адміністративний збір");
        page.locator("#fee-name-en").fill("administrative fee");
        page.locator("#term-amount").fill("3");
        page.locator("#term-unit").selectOption("WORKING_DAY");
        page.locator("#uk-EXEMPTION").fill("Ветерани не платять.");
        page.locator("#en-REFUSAL").fill("A request without a signature is not considered.");
        page.locator("#new-act").selectOption("law-1871-ix");
        page.locator("#new-articles").fill("стаття 5");
        press(editor, "Зберегти й переглянути");
        assertThat(page.locator("ins")).containsText(CHANGES);
        press(editor, "Подати на публікацію");
        assertThat(page.locator("#errors")).containsText("Напишіть кілька слів");
        page.locator("#note").fill("Підстава для відмови");
        press(editor, "Подати на публікацію");
        assertThat(page.locator("main")).containsText("опублікує її хтось інший");
        editor.checkPage("handed");
    }

    /** The list and the open interface tell the fee of the day too. */
    private static void told(Journey visitor, String code) {
        assertThat(visitor.go("/services?q=" + code).page().locator("main")).containsText("150,50");
        APIResponse answer = visitor.page().request().get(visitor.baseUrl() + "/api/v1/services/" + code);
        assertTrue(answer.text().contains("\"150.50\""), answer.text());
    }

    private static void paper(Journey visitor, String code) {
        String address = visitor.baseUrl() + "/services/" + code + "/card.pdf";
        APIResponse paper = visitor.page().request().get(address);
        assertEquals(200, paper.status());
        assertTrue(paper.headers().get("content-type").startsWith("application/pdf"));
        assertTrue(new String(paper.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        APIResponse same = visitor.page()
                .request()
                .get(
                        address,
                        RequestOptions.create()
                                .setHeader("If-None-Match", paper.headers().get("etag")));
        assertEquals(304, same.status(), "the same edition is the same paper");
        for (String other : new String[] {code + "/form.pdf", code + "/sample.pdf"}) {
            assertEquals(
                    200,
                    visitor.page()
                            .request()
                            .get(visitor.baseUrl() + "/services/" + other)
                            .status(),
                    other);
        }
        for (String none : new String[] {"00-00/card.pdf", "01-11/form.pdf"}) {
            assertEquals(
                    404,
                    visitor.page()
                            .request()
                            .get(visitor.baseUrl() + "/services/" + none)
                            .status(),
                    none);
        }
    }

    /** As somebody reads it with scripts, in both languages, with everything open. */
    private static void read(Journey reader, String code) {
        for (String language : new String[] {"", "/en"}) {
            reader.go(language + "/services/" + code);
            reader.page().evaluate("() => document.querySelectorAll('details.acc').forEach(d => { d.open = true; })");
            assertThat(reader.page().locator("article table")).containsText("1");
            reader.checkPage("service" + language.replace('/', '-'));
        }
        assertThat(reader.page().locator("article")).containsText("A request without a signature");
        assertThat(reader.page().locator("article")).containsText("administrative fee: 150.50");
        assertThat(reader.page().locator("article")).containsText("Law of Ukraine No. 1871-IX");
    }

    @AtBothWidths
    void actsAndOldCodesAreKept(Width width) {
        String old = width == Width.DESK ? "28-13-А" : "28-13-Б";
        try (Journey editor = journey(width)) {
            editor.signInAsStaff("Навчальна Юлія Сергіївна").go("/admin/acts");
            Page page = editor.page();
            editor.checkPage("acts");
            page.locator("#title-uk").fill(SCRIPT);
            press(editor, "Додати акт");
            assertThat(page.locator("#errors")).containsText("звичайний текст");
            page.locator("a[href='/admin/acts/kmu-302-2015']").click();
            page.locator("#changed").fill("2040-01-01");
            press(editor, "Зберегти");
            assertThat(page.locator("table")).containsText("переглянути");
            editor.checkPage("act");
            editor.go("/admin/codes");
            page.locator("#old").fill(SCRIPT.substring(0, 20));
            page.locator("#now").fill("28-13");
            press(editor, "Додати");
            assertThat(page.locator("#errors")).containsText("лише букви, цифри та дефіси");
            page.locator("#old").fill(old);
            press(editor, "Додати");
            assertThat(page.locator("table")).containsText(old);
            editor.checkPage("codes");
            editor.go("/en/services/" + old);
            assertThat(page).hasURL(editor.baseUrl() + "/en/services/28-13");
        }
    }

    private static void press(Journey journey, String name) {
        journey.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }
}
