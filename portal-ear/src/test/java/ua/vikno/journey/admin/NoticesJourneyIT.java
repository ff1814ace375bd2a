package ua.vikno.journey.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.parallel.ResourceLock;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;
import ua.vikno.launcher.TextEvents;
import ua.vikno.notification.twin.TextTwin;

/**
 * A person chooses SMS and is told so of their application; the clerk sees that it arrived; the operator sees what waits and why, stops a
 * channel, tries again what failed, and watches providers go and come back.
 */
@ResourceLock("texts")
@People("citizen-iryna")
class NoticesJourneyIT extends JourneyTest {

    private static final String CITIZEN = "Навчальна Ірина Богданівна";
    private static final String FAILED =
            "insert into notification.message (account_id, channel, address, template, language,"
                    + " arguments, about, message_id, status, attempts, due_at, last_error, created_at, version, reason) values (0,"
                    + " '%s', '%s', '%s', 'uk', '{\"number\": \"000001\", \"service\": \"-\", \"link\": \"-\"}', '',"
                    + " cast(gen_random_uuid() as text), 'GIVEN_UP', %d, now(), '%s', now(), 1, '%s')";

    @AtBothWidths
    void aTextArrivesAndTheClerkSeesIt(Width width) {
        String number;
        try (Journey citizen = journey(width)) {
            choosesTexts(citizen);
            number = applies(citizen);
            String sent = number;
            citizen.page().waitForCondition(() -> came(sent));
            citizen.go("/demo/sms");
            Locator text = citizen.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(number));
            assertThat(text.first()).containsText("ЦНАП: заяву № " + number + " отримано.");
            citizen.checkPage("demo-sms");
            citizen.go("/en/demo/sms").checkPage("demo-sms-en");
            choosesBack(citizen);
        }
        try (Journey clerk = journey(width)) {
            clerk.signInAsStaff("Навчальна Олена Петрівна");
            Page page = clerk.page();
            page.waitForCondition(() -> isDelivered(number), new Page.WaitForConditionOptions().setTimeout(60_000));
            clerk.go("/office/inbox/" + number);
            assertThat(page.locator("section[aria-labelledby=case-notices]")).containsText("SMS доставлено: сьогодні");
            assertThat(page.locator("section[aria-labelledby=case-notices]")).containsText("••");
            clerk.checkPage("application");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Зареєструвати")))
                    .first()
                    .click();
            page.waitForURL("**/office/cases/*");
            assertThat(page.locator("section[aria-labelledby=case-notices]")).containsText("Заяву зареєстровано");
            clerk.checkPage("case");
        }
    }

    @AtBothWidths
    void theOperatorSeesWhatWaitsAndWhy(Width width) throws SQLException {
        run(FAILED.formatted("SMS", "+380000004117", "submission.submitted", 12, "phone-off", "phone-off"));
        run(FAILED.formatted("EMAIL", "olena@vikno.example", "submission.submitted", 1, "550 <olena@x> no", "refused"));
        try (Journey operator = journey(width)) {
            operator.signInAsStaff("Навчальний Остап").go("/admin/notices");
            Page page = operator.page();
            assertThat(page.locator("h1")).hasText("Сповіщення");
            assertThat(page.locator("#figures tbody tr")).hasCount(4);
            Locator failed = page.locator("table").last();
            assertThat(failed).containsText("номер вимкнено");
            assertThat(failed).containsText("адреса не приймає (550)");
            assertFalse(page.content().contains("000004117"), "no number");
            assertFalse(page.content().contains("olena@"), "no address");
            operator.checkPage("failed");
            triesAgain(operator);
            stopsAndResumes(operator);
            if (width == Width.DESK) {
                watchesProviders(operator);
            }
            operator.go("/en/admin/notices?page=7").checkPage("notices-en");
        }
    }

    private static void triesAgain(Journey operator) {
        Page page = operator.page();
        page.getByLabel(Pattern.compile("^Спробувати знову: .*•••@")).first().click();
        assertThat(page.getByText("Надішлемо ще раз", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        press(page, "Спробувати знову всі");
        assertThat(page.getByText("Надішлемо ще раз усе")).isVisible();
        assertThat(page.getByText("Невдалих немає")).isVisible();
    }

    private void stopsAndResumes(Journey operator) throws SQLException {
        Page page = operator.page();
        press(page, "Зупинити: SMS");
        assertThat(page.getByText("Зупинено. Нове чекатиме")).isVisible();
        TextEvents.one(portal().dataSource(), "900001", "+380000009001");
        operator.go("/admin/notices");
        assertThat(page.locator("section[aria-labelledby=channel-SMS]")).containsText("Зупинив оператор");
        assertThat(page.locator("section[aria-labelledby=channel-SMS] dd").first())
                .not()
                .hasText("0");
        operator.checkPage("stopped");
        press(page, "Продовжити: SMS");
        assertThat(page.getByText("Продовжено")).isVisible();
        page.waitForCondition(() -> came("900001"));
    }

    /** The page reads its figures by itself: nothing is pressed here. */
    private void watchesProviders(Journey operator) throws SQLException {
        Page page = operator.page();
        operator.go("/admin/notices");
        portal().textTwins().forEach(TextTwin::cut);
        try {
            for (int i = 0; i < 9; i++) {
                TextEvents.one(portal().dataSource(), "90010" + i, "+38000000910" + i);
            }
            assertThat(page.locator("section[aria-labelledby=channel-SMS]"))
                    .containsText(
                            "Жоден постачальник не відповідає",
                            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                    .setTimeout(60_000));
            operator.checkPage("nobody-answers");
        } finally {
            portal().textTwins().forEach(TextTwin::resume);
        }
        assertThat(page.locator("#figures tbody"))
                .not()
                .containsText(
                        "не працює",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(90_000));
        page.waitForCondition(() -> came("900108"), new Page.WaitForConditionOptions().setTimeout(60_000));
        operator.checkPage("back");
    }

    private static void choosesTexts(Journey citizen) {
        Page page = citizen.go("/my/choices").page();
        page.locator("a.idp").first().click();
        citizen.chooseDemoPerson(CITIZEN);
        page.locator("[name=channel][value=sms]").check();
        for (int i = 0; i < 4; i++) {
            page.locator("[name=kinds]").nth(i).check();
        }
        citizen.checkPage("choices");
        press(page, "Зберегти");
        assertThat(page.getByText("Збережено. Нові заяви")).isVisible();
        citizen.go("/en/my/choices");
        assertThat(page.locator("[name=channel][value=sms]")).isChecked();
    }

    private static void choosesBack(Journey citizen) {
        Page page = citizen.go("/my/choices").page();
        page.locator("[name=channel][value=email]").check();
        press(page, "Зберегти");
        assertThat(page.getByText("Збережено. Нові заяви")).isVisible();
    }

    private static String applies(Journey citizen) {
        Page page = citizen.go("/my/apply/28-13").page();
        page.waitForURL("**/my/apply/28-13/*?step=*");
        page.navigate(page.url().replaceAll("\\?.*", "?step=1"));
        page.locator("[name=residence]").fill("м. Кременчук, вул. Липова, 17, кв. 4");
        next(page);
        page.locator("[name='place.lat']").fill("49,06857");
        page.locator("[name='place.lon']").fill("33,41236");
        next(page);
        page.locator("[name=purpose]").fill("підготовка договору оренди");
        next(page);
        page.locator("[name=consent]").check();
        page.locator("button[name=submit]").click();
        page.waitForURL("**/submitted");
        assertThat(page.locator("main")).containsText("Надішлемо SMS на");
        citizen.checkPage("submitted");
        return page.locator(".code-big").innerText();
    }

    private static void next(Page page) {
        page.locator("button.btn-main[name=next]").click();
    }

    private boolean isDelivered(String number) {
        return count("select count(*) from notification.message where channel = 'SMS' and about = 'application:"
                        + number + "' and receipt = 'DELIVERED'")
                == 1;
    }

    private boolean came(String number) {
        return portal().textTwins().stream()
                .flatMap(twin -> twin.texts().stream())
                .anyMatch(text -> text.body().contains("№ " + number + " "));
    }

    private long count(String sql) {
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
