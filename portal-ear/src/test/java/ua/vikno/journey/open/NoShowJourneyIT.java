package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.parallel.ResourceLock;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** Who did not come is told, heard by the chief and books again; a browser works for the time it holds, and holds one without scripts too. */
@ResourceLock("schedule")
@People("citizen-olha")
class NoShowJourneyIT extends JourneyTest {

    private static final String HOLD = "Далі: хто прийде";

    /** In the night of some days ago, when nobody else is booked; each width has hours and a telephone of its own. */
    private static final String MISSED =
            "with made as (insert into appointment.booking (office_id, desk_id, topic_id, during, status, made_at, secret,"
                    + " phone, guest_name, judged) select d.office_id, d.id, t.id, tstzrange(p.begins, p.begins + interval '15 minutes'),"
                    + " 'BOOKED', p.begins, substr(md5(? || p.begins), 1, 22), ?, 'Гостьова Марія', true from appointment.desk d join"
                    + " organisation.office o on o.id = d.office_id and o.code = '01' join appointment.topic t on t.centre_id = o.centre and"
                    + " t.letter = 'А' cross join (select (date_trunc('day', now() at time zone 'Europe/Kyiv') - ago * interval '1 day')"
                    + " at time zone 'Europe/Kyiv' + (2 + ?) * interval '1 hour' as begins from generate_series(2, 4) ago) p"
                    + " where d.label = 'Вікно 1' on conflict do nothing returning id, office_id, phone, lower(during) as begins)"
                    + " insert into appointment.missed_visit (booking_id, office_id, phone_digest, day) select m.id, m.office_id,"
                    + " sha256(k.secret || convert_to(m.phone, 'UTF8')), cast(m.begins at time zone 'Europe/Kyiv' as date)"
                    + " from made m cross join appointment.booking_key k";

    @AtBothWidths
    void whoDidNotComeIsToldHeardAndBooksAgain(Width width) throws SQLException {
        String phone = "+38067300000" + width.ordinal();
        miss(phone, width.ordinal());
        try (Journey guest = journey(width);
                Journey chief = journey(width)) {
            Page page = guest.page();
            holds(guest);
            confirms(guest, phone, width);
            assertThat(page.locator("h1")).hasText("Записатися онлайн зараз не можна");
            assertThat(page.locator("main .filelist li")).hasCount(3);
            guest.checkPage("barred");
            page.locator("main .filelist a").first().click();
            assertThat(page.locator("#missed")).hasText("Візит пропущено");
            guest.checkPage("missed");
            press(page, "Надіслати пояснення");
            assertThat(page.locator("#errors a")).hasText("Напишіть пояснення: до 500 символів");
            guest.checkPage("missed-empty");
            page.locator("#words").fill("Я приходила, але талона не взяла.");
            press(page, "Надіслати пояснення");
            assertThat(page.locator("main [role=status]")).containsText("Пояснення надіслано.");
            guest.checkPage("appealed");
            String link = page.url();
            String id = page.locator("h1").innerText().replaceAll("\\D", "").replaceFirst("^0+", "");
            decides(chief, id);
            page.navigate(link);
            assertThat(page.locator("main")).containsText("Ваше пояснення прийнято");
            guest.checkPage("accepted");
            holds(guest);
            confirms(guest, phone, width);
            assertThat(page.locator("main [role=status]")).containsText("Вас записано.");
            press(page, "Скасувати візит");
            assertThat(page.locator("main [role=status]")).containsText("Запис скасовано");
        }
    }

    /** Once as English readers see it; deciding twice is told of. */
    private static void decides(Journey chief, String id) {
        Page page = chief.page();
        chief.signInAsStaff("Навчальна Тетяна Григорівна")
                .go("/admin/booking/appeals")
                .checkPage("appeals");
        chief.go("/admin/booking/appeals/987654321", 404);
        chief.go("/admin/booking/appeals/" + id).checkPage("appeal");
        assertThat(page.locator("main")).containsText("талона не взяла");
        press(page, "Лишити пропущеним");
        assertThat(page.locator("#errors a")).hasText("Напишіть причину: до 500 символів");
        chief.checkPage("appeal-wrong");
        press(page, "Не рахувати пропущеним");
        assertThat(page.locator("main [role=status]")).containsText("Візит більше не рахуємо пропущеним.");
        chief.go("/en/admin/booking/appeals?show=decided").checkPage("appeals-en");
        chief.go("/en/admin/booking/appeals/" + id);
        assertThat(page.locator("main")).containsText("not counted");
    }

    @AtBothWidths
    void theChiefSetsTheRule(Width width) {
        try (Journey chief = journey(width)) {
            Page page = chief.page();
            chief.signInAsStaff("Навчальна Тетяна Григорівна").go("/admin/booking");
            page.locator("[name=missed-most]").fill("21");
            press(page, "Зберегти правило");
            assertThat(page.locator("#errors a")).containsText("пропусків від 0 до 20");
            assertThat(page.locator("[name=missed-most]")).hasValue("21");
            chief.checkPage("rule-wrong");
            page.locator("[name=missed-most]").fill("3");
            press(page, "Зберегти правило");
            assertThat(page.locator("main [role=status]")).containsText("Налаштування збережено.");
            assertThat(page.locator("[name=missed-within]")).hasValue("60");
            assertThat(page.locator("[name=barred]")).hasValue("14");
        }
    }

    @AtBothWidths
    void aBrowserWorksForTheTimeByTheKeyboardToo(Width width) {
        try (Journey guest = journey(width)) {
            Page page = guest.page();
            guest.go("/booking/times?service=02-01");
            chooses(page);
            assertThat(page.locator("#proof")).hasText("");
            Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(HOLD));
            button.focus();
            Request sent = page.waitForRequest(
                    NoShowJourneyIT::isHold, () -> page.keyboard().press("Enter"));
            assertTrue(sent.postData().contains("proof="), sent.postData());
            page.waitForURL("**/booking/held**");
            press(page, "Відпустити цей час");
            assertThat(page.locator("h1")).not().hasText("Хто прийде");
        }
    }

    @AtBothWidths
    void withoutScriptsATimeIsHeldWithoutWork(Width width) {
        try (Journey guest = journeyWithoutScripts(width)) {
            Page page = guest.page();
            guest.go("/booking/times?service=02-01");
            chooses(page);
            Request sent = page.waitForRequest(NoShowJourneyIT::isHold, () -> press(page, HOLD));
            assertFalse(sent.postData().contains("proof="), sent.postData());
            assertThat(page.locator("h1")).hasText("Хто прийде");
            press(page, "Відпустити цей час");
            assertThat(page.locator("h1")).not().hasText("Хто прийде");
        }
    }

    private static boolean isHold(Request request) {
        return request.method().equals("POST") && request.url().contains("/booking/times");
    }

    private static void holds(Journey guest) {
        Page page = guest.page();
        guest.go("/booking/times?service=02-01");
        chooses(page);
        press(page, HOLD);
        page.waitForURL("**/booking/held**"); // the browser works for a moment first
    }

    private void confirms(Journey guest, String phone, Width width) throws SQLException {
        Page page = guest.page();
        page.locator("#name").fill("Гостьова Марія");
        page.locator("#phone").fill("067 300 00 0" + width.ordinal());
        press(page, "Надіслати код");
        assertThat(page.locator("main [role=status]")).containsText("Надіслали код на");
        page.locator("#code").fill(code(phone));
        press(page, "Записатися");
    }

    /** The last time of the last free day but two: other tests take the days after. */
    private static void chooses(Page page) {
        page.locator("a.visit-office", new Page.LocatorOptions().setHasText("Північному"))
                .click();
        page.waitForLoadState(); // days are counted once the last of them has come
        Locator days = page.locator("a.day");
        days.nth(days.count() - 3).click();
        page.waitForLoadState();
        page.locator(".slot input").last().check(new Locator.CheckOptions().setForce(true));
    }

    private void miss(String phone, int width) throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(MISSED)) {
            statement.setString(1, phone);
            statement.setString(2, phone);
            statement.setInt(3, width);
            assertEquals(3, statement.executeUpdate());
        }
    }

    private String code(String phone) throws SQLException {
        return SentCodes.last(portal(), phone);
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .or(page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)))
                .first()
                .click();
    }
}
