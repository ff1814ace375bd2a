package ua.vikno.journey.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** The staff register: the chief keeps it, whoever is deactivated is out with the next request, neighbours see nothing. */
@People("staff-hnat")
class StaffJourneyIT extends JourneyTest {

    private static final String TETIANA = "Навчальна Тетяна Григорівна";
    private static final String ZORIANA = "Навчальна Зоряна Миколаївна";
    private static final String HNAT = "Навчальний Гнат Олегович";

    @AtBothWidths
    void theChiefWritesAPersonInAndGivesADuty(Width width) {
        try (Journey chief = journey(width)) {
            chief.signInAsStaff(TETIANA);
            Page page = chief.page();
            page.locator(".rail").getByText("Працівники").click();
            assertThat(page.locator("h1")).hasText("Працівники");
            chief.checkPage("staff-list");
            page.getByText("Додати людину").click();
            press(page, "Додати людину");
            assertThat(page.locator("#errors")).isFocused();
            chief.checkPage("staff-new-errors");
            fillIn(page, width == Width.DESK ? "3347301232" : "3004100121");
            press(page, "Додати людину");
            assertThat(page.locator("h1")).hasText("Єдина Ївга");
            chief.checkPage("staff-card-new");
            giveDuty(chief);
            endDuty(chief);
            page.getByText("Змінити дані").click();
            assertThat(page.locator("#surname")).hasValue("Єдина");
            chief.checkPage("staff-edit");
            chief.go("/en/admin/staff?q=%D0%84%D0%B4%D0%B8%D0%BD%D0%B0");
            assertThat(page.locator("h1")).hasText("Staff");
            chief.checkPage("staff-list-en");
            leave(chief);
        }
    }

    @AtBothWidths
    void whoIsDeactivatedIsOutWithTheNextRequest(Width width) {
        try (Journey chief = journey(width);
                Journey clerk = journey(width)) {
            chief.signInAsStaff(ZORIANA);
            clerk.signInAsStaff(HNAT);
            clerk.go("/office/inbox");
            assertThat(clerk.page().locator("h1")).hasText("Заявки з\u00A0порталу");
            openCard(chief, HNAT);
            changeWork(chief, "Припинити роботу", "звільнення за власним бажанням");
            assertThat(chief.page().locator(".toast")).containsText("входи людини завершено");
            chief.checkPage("staff-card-left");
            clerk.go("/office/inbox");
            assertThat(clerk.page()).hasURL(Pattern.compile(".*/sign-in\\?to=.*why=ended"));
            clerk.chooseProvider();
            clerk.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(HNAT))
                    .click();
            assertThat(clerk.page().locator("h1")).hasText("Ця сторінка не для вашої ролі");
            clerk.forgive(403);
            changeWork(chief, "Повернути до роботи", null);
            assertThat(chief.page().locator(".toast")).containsText("повернуто");
            clerk.go("/office/inbox");
        }
    }

    @AtBothWidths
    void theNeighboursStaffIsNotThere(Width width) throws SQLException {
        long olena = line("3005221181");
        try (Journey chief = journey(width)) {
            chief.signInAsStaff(ZORIANA);
            assertThat(chief.go("/admin/staff").page().locator("tbody tr")).hasCount(2);
            long before = refusals(olena);
            chief.go("/admin/staff/" + olena, 404);
            chief.go("/admin/staff/" + olena + "/work", 404);
            assertEquals(before + 2, refusals(olena));
        }
        try (Journey clerk = journey(width)) {
            clerk.signInAsStaff("Навчальна Олена Петрівна");
            clerk.go("/admin/staff", 403);
        }
        try (Journey operator = journey(width)) {
            operator.signInAsStaff("Навчальний Остап Зіновійович");
            assertThat(operator.page()).hasURL(operator.baseUrl() + "/admin/staff");
            operator.go("/office/cases", 403);
            operator.go("/admin/staff/" + olena);
            assertThat(operator.page().locator("h1")).hasText("Навчальна Олена Петрівна");
        }
    }

    private static void fillIn(Page page, String number) {
        page.locator("#taxNumber").fill(number);
        page.locator("#surname").fill("Єдина");
        page.locator("#given").fill("Ївга");
        page.locator("#position").fill("Адміністратор");
    }

    private static void giveDuty(Journey chief) {
        Page page = chief.page();
        page.getByText("Дати обовʼязок").click();
        page.locator("#role").selectOption("issuing_desk");
        press(page, "Дати обовʼязок");
        assertThat(page.locator("#errors")).containsText("оберіть офіс");
        chief.checkPage("staff-duty-errors");
        page.locator("#office").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        press(page, "Дати обовʼязок");
        assertThat(page.locator(".toast")).containsText("Обовʼязок дано");
        assertThat(page.locator("tbody")).containsText("Видача");
        chief.checkPage("staff-card");
    }

    private static void endDuty(Journey chief) {
        Page page = chief.page();
        page.locator("tbody").getByText("Завершити").click();
        chief.checkPage("staff-duty-end");
        press(page, "Завершити обовʼязок");
        assertThat(page.locator(".toast")).containsText("Останній день");
    }

    /** So that the register is as it was for the next who looks at it. */
    private static void leave(Journey chief) {
        openCard(chief, "Єдина Ївга");
        changeWork(chief, "Припинити роботу", "помилковий запис");
        assertThat(chief.page().getByText("Причина: помилковий запис")).isVisible();
    }

    private static void openCard(Journey chief, String name) {
        chief.go("/admin/staff");
        chief.page()
                .locator("tbody")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(chief.page().locator("h1")).hasText(name);
    }

    private static void changeWork(Journey chief, String act, String reason) {
        Page page = chief.page();
        page.locator("aside").getByText(act).click();
        if (reason != null) {
            page.locator("#reason").fill(reason);
        }
        chief.checkPage("staff-work");
        press(page, act);
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private long line(String taxNumber) throws SQLException {
        return number("select id from organisation.staff where tax_number = ?", taxNumber);
    }

    private long refusals(long line) throws SQLException {
        return number(
                "select count(*) from audit.entry where action = 'access.refused' and object = 'staff' and object_id = ?",
                String.valueOf(line));
    }

    private long number(String sql, String argument) throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
