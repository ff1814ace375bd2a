package ua.vikno.journey.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** Who stands in has the duty on those days and no longer; keys that end soon are seen. */
@People({"staff-oksana", "staff-viktor"})
class StaffAwayJourneyIT extends JourneyTest {

    private static final String TETIANA = "Навчальна Тетяна Григорівна";
    private static final String OKSANA = "Навчальна Оксана Іванівна";
    private static final String VIKTOR = "Навчальний Віктор Андрійович";

    @AtBothWidths
    void whoStandsInHasTheDutyUntilTheOtherIsBack(Width width) {
        try (Journey chief = journey(width);
                Journey other = journey(width)) {
            other.signInAsStaff(OKSANA);
            other.go("/office/inbox", 403);
            chief.signInAsStaff(TETIANA);
            openCard(chief, VIKTOR);
            recordAbsence(chief);
            assertThat(other.go("/office/inbox").page().locator(".where").first())
                    .hasText("Головний офіс");
            chief.page().getByText("Змінити день").click();
            chief.page().locator("#last").fill(today().minusDays(1).toString());
            chief.checkPage("staff-absence-end");
            press(chief.page(), "Зберегти день");
            assertThat(chief.page().locator(".toast")).isVisible();
            other.go("/office/inbox", 403);
        }
    }

    @AtBothWidths
    void aKeyThatEndsSoonIsSeenInTheList(Width width) {
        try (Journey chief = journey(width)) {
            chief.signInAsStaff(TETIANA);
            openCard(chief, VIKTOR);
            Page page = chief.page();
            page.getByText("Додати ключ або доступ").click();
            press(page, "Додати");
            chief.checkPage("staff-key-errors");
            page.locator("#issuer").fill("АЦСК навчальний");
            page.locator("#number").fill("58E2D9E900307B04");
            page.locator("#from").fill(today().minusDays(363).toString());
            page.locator("#to").fill(today().plusDays(2).toString());
            press(page, "Додати");
            assertThat(page.locator("main")).containsText("АЦСК навчальний");
            chief.checkPage("staff-card-key");
            chief.go("/en/admin/staff");
            assertThat(page.locator("details.found")).hasAttribute("open", "open");
            assertThat(page.locator("details.found")).containsText("2 days left");
            chief.checkPage("staff-list-ending-en");
            openCard(chief, VIKTOR);
            press(page, "Прибрати");
            assertThat(page.locator(".toast")).containsText("прибрано");
        }
    }

    private static void recordAbsence(Journey chief) {
        Page page = chief.page();
        page.locator("aside").getByText("Записати відсутність").click();
        press(page, "Записати відсутність");
        assertThat(page.locator("#errors")).containsText("Оберіть причину");
        chief.checkPage("staff-absence-errors");
        page.locator("#kind").selectOption("LEAVE");
        page.locator("#to").fill(today().plusDays(3).toString());
        page.locator("select[name^=duty-]").selectOption(OKSANA);
        press(page, "Записати відсутність");
        assertThat(page.locator(".toast")).containsText("Відсутність записано");
        assertThat(page.locator(".tag")).hasText("Сьогодні немає");
        chief.checkPage("staff-card-away");
    }

    private static void openCard(Journey chief, String name) {
        chief.go("/admin/staff");
        chief.page()
                .locator("tbody")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(chief.page().locator("h1")).hasText(name);
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    /** The portal's own day. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Kyiv"));
    }
}
