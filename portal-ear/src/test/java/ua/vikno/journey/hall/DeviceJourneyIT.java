package ua.vikno.journey.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.parallel.ResourceLock;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** The chief makes a code, a board types it and knows what it is, the chief removes it. */
@ResourceLock("devices")
class DeviceJourneyIT extends JourneyTest {

    private static final String TETIANA = "Навчальна Тетяна Григорівна";

    @AtBothWidths
    void aBoardIsLetInAndRemoved(Width width) {
        try (Journey chief = journey(width);
                Journey board = journeyWithoutScripts(width);
                Journey look = journey(width)) {
            chief.signInAsStaff(TETIANA).go("/admin/devices");
            assertThat(chief.page().locator("h1")).hasText("Пристрої зали");
            chief.page()
                    .getByLabel("Пристрій", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("BOARD");
            press(chief, "Створити код");
            assertThat(chief.page().locator("tbody tr").first()).containsText("чекає на код");
            chief.checkPage("devices");
            String code = chief.page().locator("tbody b.num").first().textContent();

            look.go("/hall/device").checkPage("enrol");
            look.page().locator("#code").fill("AAAAAAAAAA");
            press(look, "Підключити");
            assertThat(look.page().locator("main")).containsText("Такий код не чекає");
            look.checkPage("enrol-wrong");

            board.go("/hall/device");
            board.page().locator("#code").fill(code);
            press(board, "Підключити");
            assertThat(board.page().locator("h1")).containsText("Табло");
            board.picture("device");
            board.go("/en/hall/device");
            assertThat(board.page().locator("h1")).containsText("Board");

            chief.go("/en/admin/devices").checkPage("devices-en");
            chief.page().locator("button[name=revoke]").first().click();
            assertThat(chief.page().locator("tbody tr").first()).containsText("removed");
            board.go("/hall/device");
            assertThat(board.page().locator("h1")).hasText("Підключення пристрою зали");
        }
    }

    private static void press(Journey person, String name) {
        person.page()
                .locator("main")
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
