package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** A visitor without a cabinet: found nowhere, written down, their form filled in, signed on paper, registered, papers scanned. */
class DeskJourneyIT extends JourneyTest {

    @AtBothWidths
    void aVisitorIsServedFromTheDoorToTheInventory(Width width) throws IOException {
        String surname = width == Width.DESK ? "Відвідувачка" : "Завітайко";
        try (Journey clerk = journey(width)) {
            clerk.signInAsStaff("Навчальна Олена").go("/office/desk");
            Page page = clerk.page();
            page.locator("#q").fill("Неіснуючого Зеновія");
            page.locator("#q").press("Enter");
            assertThat(page.getByText("Нікого не знайдено")).isVisible();
            clerk.checkPage("nobody");
            writeDown(clerk, surname);
            String draft = page.url().replace(clerk.baseUrl(), "").replaceAll("\\?.*", "");
            assertEquals(409, get(page, clerk, draft + "/paper.pdf").status());
            fill(clerk);
            lunch(clerk, surname);
            sign(clerk, draft);
            scan(clerk);
            clerk.go("/office/desk");
            page.locator("#q").fill(surname);
            page.locator("#q").press("Enter");
            press(page, "Обрати");
            assertThat(page.locator("h1")).containsText(surname);
            clerk.checkPage("known");
            clerk.go("/office/desk/apply/28-10/999999", 404);
            clerk.go("/office/desk/papers/999999", 404);
        }
    }

    private static void writeDown(Journey clerk, String surname) {
        Page page = clerk.page();
        press(page, "Нова людина");
        page.locator("[name=taxNumber]").fill("1234567890");
        press(page, "Заповнити заяву");
        assertThat(page.locator("#errors")).containsText("Звірте РНОКПП");
        assertThat(page.locator("#errors")).containsText("Напишіть прізвище");
        clerk.checkPage("visitor-errors");
        page.locator("[name=surname]").fill(surname);
        page.locator("[name=given]").fill("Мотря");
        page.locator("[name=birthDate]").fill("1990-01-01");
        page.locator("[name=taxNumber]").fill("");
        page.locator("[name=phone]").fill("0671234567");
        page.locator("[name=seenKind]").selectOption("idCard");
        page.locator("[name=seenNumber]").fill(surname.length() + "00123456");
        page.locator("[name=service]").fill("довідка");
        press(page, "Заповнити заяву");
        assertThat(page.locator("#errors")).isVisible();
        clerk.checkPage("services");
        page.locator("[name=seenNumber]").fill((100 + surname.length()) + "123456");
        page.locator("[name=service]").fill("28-10");
        press(page, "Заповнити заяву");
        assertThat(page).hasURL(Pattern.compile(".*/office/desk/apply/28-10/\\d+.*"));
        assertThat(page.locator("main")).containsText(surname + " Мотря");
    }

    private static void fill(Journey clerk) {
        Page page = clerk.page();
        clerk.checkPage("form");
        page.locator("[name=residence]").fill("вул. Вишнева, 11");
        next(page);
        assertThat(page).hasURL(Pattern.compile(".*step=2.*"));
        page.locator("[name=details]").fill("Довідка для нотаріуса");
        page.locator("[name=notify][value=cabinet]").check();
        next(page);
        assertThat(page.locator("#sign-h")).isVisible();
    }

    /** Another page, and what was begun waits in the list. */
    private static void lunch(Journey clerk, String surname) {
        Page page = clerk.page();
        clerk.go("/office/desk");
        assertThat(page.getByText("Розпочаті заяви")).isVisible();
        clerk.checkPage("waiting");
        page.locator("li", new Page.LocatorOptions().setHasText(surname))
                .first()
                .getByText("Продовжити")
                .click();
        assertThat(page.locator("#sign-h")).isVisible();
    }

    private static void sign(Journey clerk, String draft) {
        Page page = clerk.page();
        page.locator("[name=consent]").check();
        press(page, "Заяву підписано, зареєструвати");
        assertThat(page.locator("#errors")).containsText("Позначте, що заяву підписано");
        clerk.checkPage("unsigned");
        page.locator("[name=consent]").check();
        press(page, "Надрукувати заяву на підпис");
        page.waitForDownload(() -> page.getByText("Відкрити заяву для друку").click());
        APIResponse paper = get(page, clerk, draft + "/paper.pdf");
        assertTrue(paper.headers().get("content-type").startsWith("application/pdf"));
        page.locator("#signed").check();
        press(page, "Заяву підписано, зареєструвати");
        assertThat(page.locator(".toast")).containsText("зареєстровано");
        clerk.checkPage("registered");
    }

    private static void scan(Journey clerk) throws IOException {
        Page page = clerk.page();
        String papers = page.url().replaceAll("\\?.*", "").replace(clerk.baseUrl(), "");
        page.locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("договір.pdf", "application/pdf", pdf()),
            new FilePayload("підробка.pdf", "application/pdf", "<html>".getBytes())
        });
        press(page, "Додати");
        assertThat(page.locator("#errors")).containsText("підробка.pdf");
        assertThat(page.locator("main ol")).containsText("договір.pdf");
        clerk.checkPage("scanned");
        assertTrue(get(page, clerk, papers + "/inventory.pdf").body().length > 1000);
        page.locator("a", new Page.LocatorOptions().setHasText(Pattern.compile("^Справа ")))
                .click();
        assertThat(page.locator("main")).containsText("Подано в центрі");
        clerk.checkPage("case");
    }

    private static APIResponse get(Page page, Journey clerk, String path) {
        return page.request().get(clerk.baseUrl() + path);
    }

    private static void next(Page page) {
        page.locator("button.btn-main[name=next]").click();
    }

    private static void press(Page page, String name) {
        page.locator("main :is(button, a.btn)", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
