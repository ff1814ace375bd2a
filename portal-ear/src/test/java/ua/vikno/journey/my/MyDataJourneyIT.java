package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** A person takes a copy of everything held about them, asks for a correction and erases what may be erased. */
@People({"citizen-dmytro", "citizen-kateryna", "staff-lesia"})
class MyDataJourneyIT extends JourneyTest {

    private static final String CITIZEN = "Навчальний Дмитро Олегович";

    @AtBothWidths
    void takesACopyCorrectsAndErases(Width width) throws IOException {
        try (Journey citizen = journey(width)) {
            ApplyPages.begin(citizen, CITIZEN).applicant();
            Page page = citizen.go("/my/my-data").page();
            citizen.checkPage("my-data");
            copies(citizen);
            page.locator("[name=correction]").fill("По батькові з помилкою");
            press(page, "Надіслати");
            assertThat(page.getByText("Надіслано. Про відповідь")).isVisible();
            assertThat(page.getByText("По батькові з помилкою").first()).isVisible();
            citizen.checkPage("correction-sent");
            press(page, "Відкликати згоду");
            assertThat(page.locator("#errors")).isVisible();
            citizen.checkPage("consent-empty");
            press(page, "Вилучити чернетки");
            assertThat(page.getByText("Позначте, що справді цього хочете").first())
                    .isVisible();
            citizen.checkPage("erase-unsure");
            page.locator("#drafts").check();
            press(page, "Вилучити чернетки");
            assertThat(page.getByText("Усі чернетки та їхні файли вилучено.")).isVisible();
            citizen.go("/my");
            assertThat(page.locator("#drafts")).hasCount(0);
            citizen.go("/en/my/my-data?done=contacts&page=999");
            assertThat(page.locator("h1")).hasText("My data on the portal");
            citizen.checkPage("my-data-en");
            citizen.go("/my/my-data/passwords.txt", 404);
        }
    }

    private static void copies(Journey citizen) throws IOException {
        Page page = citizen.page();
        Download pdf =
                page.waitForDownload(() -> page.getByText("Завантажити PDF").click());
        assertTrue(Files.readString(pdf.path(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        Download json =
                page.waitForDownload(() -> page.getByText("Завантажити JSON").click());
        String copy = Files.readString(json.path());
        assertTrue(copy.contains("\"surname\": \"Навчальний\"") || copy.contains("\"surname\":\"Навчальний\""), copy);
        assertTrue(copy.contains("dmytro@vikno.example"), copy);
        assertFalse(copy.contains("hanna@vikno.example"), copy);
    }

    @AtBothWidths
    void wholeWithoutScripts(Width width) {
        try (Journey citizen = journeyWithoutScripts(width)) {
            citizen.go("/my/my-data");
            citizen.page().locator("a.idp").first().click();
            citizen.chooseDemoPerson("Навчальна Катерина");
            assertThat(citizen.page().locator("h1")).hasText("Мої дані на порталі");
            press(citizen.page(), "Вилучити контакти");
            assertThat(citizen.page().locator("#errors")).isVisible();
            citizen.page().locator("#contacts").check();
            press(citizen.page(), "Вилучити контакти");
            assertThat(citizen.page().getByText("Телефон і пошту вилучено.")).isVisible();
            citizen.picture("contacts-erased");
        }
    }

    @AtBothWidths
    void nobodyTakesACopyUnknown(Width width) {
        try (Journey stranger = journey(width)) {
            APIResponse answer = stranger.page().request().get(stranger.baseUrl() + "/my/my-data/copy.json");
            assertEquals(false, answer.text().contains("surname"));
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
