package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** Somebody who could not use a page says so without a script, a cookie or a name; an editor answers, and the letter leaves. */
class BarrierJourneyIT extends JourneyTest {

    @AtBothWidths
    void aBarrierIsToldOfAndAnswered(Width width) throws SQLException {
        String words = "Не бачу кнопки, " + width;
        String address = width.name().toLowerCase() + "@example.org";
        try (Journey visitor = journeyWithoutScripts(width)) {
            tell(visitor, words, address);
        }
        try (Journey editor = journey(width)) {
            answer(editor, words);
        }
        assertEquals(1, letters(address));
    }

    private static void tell(Journey visitor, String words, String address) {
        Page page = visitor.go("/services/28-13?x=secret").page();
        page.locator("footer a[href='/accessibility/report']").click();
        assertThat(page.locator("#page")).hasValue("/services/28-13");
        page.locator("#email").fill("ганна");
        page.locator("#name").fill("Ганна <b>");
        send(page, "Надіслати повідомлення");
        assertThat(page.locator("#errors a")).hasCount(2);
        assertThat(page).hasTitle(Pattern.compile("^Помилка: "));
        assertThat(page.locator("#page")).hasValue("/services/28-13");
        assertThat(page.locator("#name")).hasValue("Ганна <b>");
        visitor.picture("told-wrong");
        page.locator("#words").fill(words);
        page.locator("#email").fill(address);
        send(page, "Надіслати повідомлення");
        assertThat(page.locator("[role=status]")).containsText("Повідомлення надіслано");
        visitor.picture("told");
        assertEquals(List.of(), page.context().cookies());
    }

    private static void answer(Journey editor, String words) {
        Page page = editor.page();
        editor.go("/accessibility").checkPage("statement");
        assertThat(page).hasURL(Pattern.compile("/accessibility/statement$"));
        editor.signInAsStaff("Навчальна Юлія Сергіївна").go("/admin/barriers");
        editor.checkPage("barriers");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .click();
        assertThat(page.locator("#told")).hasText("Ганна <b>");
        assertThat(page.locator("main")).containsText("/services/28-13");
        send(page, "Відповісти й закрити");
        assertThat(page.locator("#errors")).containsText("Напишіть, що зроблено");
        editor.checkPage("barrier");
        page.locator("#answer").fill("Кнопку тепер видно.\nДякуємо.");
        send(page, "Відповісти й закрити");
        assertThat(page.locator(".toast")).containsText("Повідомлення закрито");
        editor.go("/en/admin/barriers?show=closed");
        Locator closed = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
        closed.click();
        assertThat(page.locator("main")).containsText("Кнопку тепер видно.");
        assertThat(page.locator("#answer")).hasCount(0);
        editor.checkPage("barrier-closed");
        editor.go("/admin/barriers/987654321", 404);
    }

    private static void send(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private long letters(String address) throws SQLException {
        String sql =
                "select count(*) from notification.message where address = ? and template = 'accessibility.answered'";
        try (Connection connection = portal().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, address);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
