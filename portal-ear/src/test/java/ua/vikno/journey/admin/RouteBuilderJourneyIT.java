package ua.vikno.journey.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** A content editor makes a route of a service, tries it out and hands it over; the chief publishes it. */
class RouteBuilderJourneyIT extends JourneyTest {

    private static final String APPROVAL = "Погодження архіву";

    @AtBothWidths
    void aRouteIsMadeAndPublished(Width width) {
        String code = width == Width.DESK ? "03-03" : "03-04";
        try (Journey editor = journey(width);
                Journey chief = journey(width)) {
            editor.signInAsStaff("Навчальна Юлія Сергіївна").go("/admin/routes");
            editor.checkPage("routes");
            Page page = editor.page();
            page.locator("#service").fill("00-00");
            press(editor, "Відкрити маршрут");
            assertThat(page.locator("#errors")).containsText("Послуги з таким кодом немає");
            page.locator("#service").fill(code);
            press(editor, "Відкрити маршрут");
            press(editor, "Змінити маршрут");
            add(editor);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Перевірити й подати"))
                    .click();
            assertThat(page.locator("main")).containsText("Підготовка результату має бути останньою й окремою");
            editor.checkPage("mistakes");
            put(editor);
            hand(editor, code);
            chief.signInAsStaff("Навчальна Тетяна Григорівна").go("/admin/routes/" + code + "/publish");
            chief.checkPage("to-publish");
            press(chief, "Опублікувати");
            assertThat(chief.page().locator(".toast")).containsText("Маршрут опубліковано");
            chief.checkPage("published");
            chief.go("/en/admin/routes/" + code);
            assertThat(chief.page().locator("table")).containsText("3 working days");
            chief.checkPage("route-en");
        }
    }

    private static void add(Journey editor) {
        Page page = editor.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Додати етап"))
                .click();
        press(editor, "Зберегти етап");
        assertThat(page.locator("#errors")).containsText("Оберіть вид етапу");
        editor.checkPage("step-errors");
        page.getByLabel("Погодження", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("#uk").fill(APPROVAL);
        page.locator("#en").fill("Approval of the archives");
        page.locator("#body").selectOption("archives");
        page.locator("#amount").fill("3");
        page.locator("#place").selectOption("with:1");
        press(editor, "Зберегти етап");
        assertThat(page.locator(".toast")).containsText("Етап збережено");
        assertThat(page.locator("table")).containsText(APPROVAL);
        editor.checkPage("step-kept");
    }

    private static void put(Journey editor) {
        Page page = editor.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Підготовка результату має бути"))
                .click();
        page.locator("#place").selectOption("before:2");
        editor.checkPage("step");
        press(editor, "Зберегти етап");
        assertThat(page.locator("table tbody tr").last()).containsText("Підготовка результату");
    }

    private static void hand(Journey editor, String code) {
        Page page = editor.go("/admin/routes/" + code + "/publish").page();
        press(editor, "Спробувати");
        assertThat(page.locator("main")).containsText("Справ перевірено");
        editor.checkPage("replayed");
        press(editor, "Подати на публікацію");
        assertThat(page.locator("#errors")).containsText("Напишіть кілька слів");
        page.locator("#note").fill("Архів погоджує першим");
        press(editor, "Подати на публікацію");
        assertThat(page.locator("main")).containsText("опублікує його хтось інший");
        editor.checkPage("handed");
    }

    private static void press(Journey journey, String name) {
        journey.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .last()
                .click();
    }
}
