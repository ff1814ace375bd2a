package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.parallel.ResourceLock;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** An operator answers: a consultation by a key, a visit booked, moved and cancelled, an answer from a card, an order, the journal. */
@ResourceLock("schedule")
@People({"staff-yaryna", "staff-olena", "citizen-petro"})
class CallsJourneyIT extends JourneyTest {

    private static final String YARYNA = "Навчальна Ярина Остапівна";
    private static final String PETRO = "Навчальний Петро Іванович";

    /** Petro has called the centre before, so that it knows him. */
    private static final String CALLED =
            "insert into calls.phone_call (centre_id, operator_id, operator_name, began_at,"
                    + " ended_at, account_id, caller_name, recognised, kind, result, version) select c.id, a.id, '', now(), now(), a.id,"
                    + " '', 'NOT', 'OTHER', 'ANSWERED', 1 from identity.account a, organisation.centre c"
                    + " where a.phone = '+380000004166' and c.code = '01'";

    @AtBothWidths
    void aCallFromItsBeginToItsEnd(Width width) {
        String phone = "067 310 00 0" + width.ordinal();
        try (Journey operator = journey(width)) {
            operator.signInAsStaff(YARYNA).go("/office");
            Page page = operator.page();
            assertThat(page).hasURL(Pattern.compile(".*/office/calls$"));
            assertThat(page.locator("#phone")).isFocused();
            page.locator("#phone").fill("067");
            page.keyboard().press("Enter");
            assertThat(page.locator("#errors a")).containsText("Напишіть номер телефону");
            operator.checkPage("begin");
            page.locator("#phone").fill(phone);
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("Дзвінок");
            assertThat(page.locator("#who")).containsText("нікого не знаємо");
            operator.checkPage("call");
            String call = page.url();
            key(page, "1");
            assertThat(page.locator(".toast")).containsText("Консультацію записано");
            assertThat(page.locator("#deeds li")).hasCount(1);
            books(operator);
            answers(operator);
            orders(operator);
            page.locator("#number").fill("999999");
            page.keyboard().press("Enter");
            assertThat(page.locator("#errors a")).containsText("Перепитайте номер");
            operator.checkPage("number-wrong");
            operator.go("/office/calls");
            assertThat(page).hasURL(call);
            ends(operator);
            page.navigate(call);
            assertThat(page.locator("main .dl")).containsText("замовлення послуги");
            operator.checkPage("over");
            journal(operator, phone);
        }
        comes(width);
    }

    @AtBothWidths
    void whoIsRecognisedIsToldMoreAndReadsOfIt(Width width) throws SQLException {
        try (Journey citizen = journey(width)) {
            citizen.signInAsCitizen(PETRO).go("/my");
        }
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(CALLED));
        }
        try (Journey operator = journey(width)) {
            operator.signInAsStaff(YARYNA).go("/office/calls");
            Page page = operator.page();
            page.locator("#phone").fill("000 000 41 66");
            page.keyboard().press("Enter");
            assertThat(page.locator("#who li")).containsText("Петро");
            operator.checkPage("candidate");
            page.locator("#who li button").click();
            assertThat(page.locator("#who")).containsText("не впізнано");
            assertThat(page.locator("main")).containsText("не називайте нічого");
            assertThat(page.locator("main a[href*='cases=1']")).hasCount(0);
            page.locator("#who a").click();
            page.locator("#who select").selectOption("BIRTH_DATE");
            page.locator("#who li button").click();
            assertThat(page.locator("#who")).containsText("дата народження");
            page.locator("main a[href*='cases=1']").click();
            assertThat(page.locator("main a[href*='cases=1']")).hasCount(0);
            operator.checkPage("recognised");
            key(page, "F10");
            page.locator("#kind").selectOption("CASE");
            page.locator("#result").selectOption("ANSWERED");
            press(page, "Завершити дзвінок");
            assertThat(page.locator(".toast")).containsText("Дзвінок завершено");
        }
        try (Journey citizen = journey(width)) {
            citizen.signInAsCitizen(PETRO).go("/my/access-log");
            assertThat(citizen.page().locator("main")).containsText("Відкрито картку під час дзвінка");
        }
    }

    private static void books(Journey operator) {
        Page page = operator.page();
        key(page, "F8");
        assertThat(page.locator("main")).containsText("Записів за цим номером немає");
        operator.checkPage("visits");
        topic(page);
        press(page, "Записати");
        assertThat(page.locator("#errors a")).hasText("Оберіть час візиту");
        chooses(page);
        press(page, "Записати");
        assertThat(page.locator("#errors")).isVisible();
        operator.checkPage("visit-nameless");
        page.locator("#name").fill("Телефонна Дарина");
        chooses(page);
        press(page, "Записати");
        assertThat(page.locator(".toast")).containsText("Записано");
        key(page, "F8");
        assertThat(page.locator("#coming li")).hasCount(1);
        operator.checkPage("coming");
        page.locator("#coming a").click();
        assertThat(page.locator("h1")).containsText("Перенести");
        chooses(page);
        press(page, "Перенести на цей час");
        assertThat(page.locator(".toast")).containsText("Візит перенесено");
        key(page, "F8");
        page.locator("#coming button").click();
        assertThat(page.locator(".toast")).containsText("Візит скасовано");
        assertThat(page.locator("#deeds li")).hasCount(4);
    }

    private static void topic(Page page) {
        page.locator("#topics a", new Page.LocatorOptions().setHasText("Реєстрація місця проживання"))
                .click();
        assertThat(page.locator("[name=at]").first()).isAttached();
    }

    /** The last time of the day that is shown: others of these tests take the first ones. */
    private static void chooses(Page page) {
        page.locator("label.slot").last().click();
        assertThat(page.locator("[name=at]").last()).isChecked();
    }

    private static void answers(Journey operator) {
        Page page = operator.page();
        key(page, "F2");
        page.locator("#q").fill("викопіювання");
        page.keyboard().press("Enter");
        page.locator("#found a").first().click();
        assertThat(page.locator("article h2")).isVisible();
        operator.checkPage("card");
        press(page, "Відповідь дано");
        assertThat(page.locator(".toast")).containsText("Відповідь записано");
    }

    private static void orders(Journey operator) {
        Page page = operator.page();
        key(page, "F9");
        press(page, "Розпочати замовлення");
        assertThat(page.locator("#errors")).isVisible();
        operator.checkPage("order-wrong");
        page.locator("#surname").fill("Телефонна");
        page.locator("#given").fill("Дарина");
        page.locator("#birthDate").fill("1990-05-06");
        page.locator("#service").fill("28-13");
        press(page, "Розпочати замовлення");
        assertThat(page.locator(".toast")).containsText("Замовлення чекає");
        assertThat(page.locator("#who")).containsText("Телефонна Дарина");
    }

    private static void ends(Journey operator) {
        Page page = operator.page();
        key(page, "F10");
        assertThat(page.locator("#kind")).isFocused();
        assertThat(page.locator("#kind")).hasValue("ORDER");
        page.locator("#recording").fill("javascript:alert(1)");
        press(page, "Завершити дзвінок");
        assertThat(page.locator("#errors a")).containsText("Адреса запису");
        page.locator("#recording").fill("https://pbx.vikno.example/1");
        press(page, "Завершити дзвінок");
        assertThat(page.locator(".toast")).containsText("Дзвінок завершено");
    }

    private static void journal(Journey operator, String phone) {
        Page page = operator.page();
        operator.go("/office/calls/journal").checkPage("journal");
        page.locator("#phone").fill(phone);
        press(page, "Показати");
        assertThat(page.locator("#counted")).hasText("1 дзвінок");
        assertThat(page.locator("tbody tr")).containsText("Телефонна Дарина");
        page.locator("#phone").fill("12");
        press(page, "Показати");
        assertThat(page.locator("#errors a")).containsText("Напишіть номер телефону");
        operator.go("/office/calls/987654321", 404);
        operator.go("/office/inbox", 403);
        operator.go("/en/office/calls/journal?from=2031-05-04").checkPage("journal-en");
    }

    /** The person comes: the order waits at the desk, their paper is written down, the form goes on. */
    private void comes(Width width) {
        try (Journey clerk = journey(width)) {
            clerk.signInAsStaff("Навчальна Олена Петрівна").go("/office/desk");
            Page page = clerk.page();
            page.locator("a[href*='/office/desk/came/']").first().click();
            press(page, "Заповнити заяву");
            assertThat(page.locator("#errors")).isVisible();
            clerk.checkPage("came");
            page.locator("#seenKind").selectOption("idCard");
            page.locator("#seenNumber").fill("000123456");
            press(page, "Заповнити заяву");
            assertThat(page).hasURL(Pattern.compile(".*/office/desk/apply/28-13/\\d+.*"));
            assertEquals(0, page.locator("#errors").count());
        }
    }

    /** The page has come whole, with the script that hears keys. */
    private static void key(Page page, String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
    }

    private static void press(Page page, String words) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
