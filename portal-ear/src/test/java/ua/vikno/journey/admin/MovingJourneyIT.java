package ua.vikno.journey.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.parallel.ResourceLock;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.kernel.Clocks;
import ua.vikno.launcher.People;

/** The chief stops reception for a while: whoever had booked then reads a new time at their link, and is asked whether it suits. */
@ResourceLock("schedule")
@People("staff-tetiana")
class MovingJourneyIT extends JourneyTest {

    /** In the night of a day to come, when nobody else is booked; each width has a day of its own. */
    private static final String BOOKED =
            "insert into appointment.booking (office_id, desk_id, topic_id, during, status,"
                    + " made_at, secret, phone, guest_name, language) select d.office_id, d.id, t.id, tstzrange(p.begins, p.begins +"
                    + " interval '15 minutes'), 'BOOKED', now(), ?, ?, 'Гостьова Марія', 'uk' from appointment.desk d join"
                    + " organisation.office o on o.id = d.office_id and o.code = '01' join appointment.topic t on t.centre_id ="
                    + " o.centre and t.letter = 'А' cross join (select (cast(? as date) + interval '3 hours') at time zone"
                    + " 'Europe/Kyiv' as begins) p where d.label = 'Вікно 1'";

    @AtBothWidths
    void visitsOfAStopGoOnAtANewTime(Width width) throws SQLException {
        String secret = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        LocalDate day = LocalDate.now(Clocks.KYIV).plusDays(4 + width.ordinal());
        book(secret, "+38067329000" + width.ordinal(), day);
        try (Journey chief = journey(width);
                Journey guest = journey(width)) {
            Page page = chief.page();
            chief.signInAsStaff("Навчальна Тетяна Григорівна").go("/admin/booking/stop");
            chief.checkPage("stop");
            asks(page, day, "05:00", "02:00");
            assertThat(page.locator("#errors a")).containsText("Перевірте проміжок");
            chief.checkPage("stop-wrong");
            asks(page, day, "02:00", "05:00");
            Locator row = page.locator("table tbody tr");
            assertThat(row).hasCount(1);
            chief.checkPage("stop-visits");
            press(page, "Зупинити й перенести записи");
            assertThat(page.locator("#errors a")).hasText("Напишіть причину: до 200 символів");
            chief.checkPage("stop-reason");
            page.locator("#reason").fill("планове вимкнення світла");
            press(page, "Зупинити й перенести записи");
            assertThat(page.locator("main [role=status]")).containsText("Перенесено: 1. Без місця: 0. Чекають: 0.");
            chief.checkPage("moves");
            guest.go("/booking/visit?secret=" + secret);
            assertThat(guest.page().locator("main")).not().containsText(", 3:00");
            assertThat(guest.page()
                            .locator("main")
                            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Скасувати візит")))
                    .isVisible();
            guest.checkPage("new-time");
            press(page, "Приймати знову");
            assertThat(page.locator("main")).containsText("Зупинку знято");
            chief.go("/en" + page.url().replaceAll("^[^/]*//[^/]*", "")).checkPage("moves-en");
            chief.go("/admin/booking/moves/987654321", 404);
        }
    }

    /** The same numbers as before: other journeys stand in this hall. */
    @AtBothWidths
    void theChiefKeepsTheRulesOfAHall(Width width) {
        try (Journey chief = journey(width)) {
            Page page = chief.page();
            chief.signInAsStaff("Навчальна Тетяна Григорівна").go("/admin/booking");
            page.locator("main a[href*='/admin/hall']").click();
            page.locator("#ahead").fill("51");
            press(page, "Зберегти правила");
            assertThat(page.locator("#errors a")).hasText("Перевірте числа: попереду від 0 до 50, хвилин від 0 до 60");
            chief.checkPage("rules-wrong");
            page.locator("#ahead").fill("5");
            page.locator("#grace").fill("10");
            press(page, "Зберегти правила");
            assertThat(page.locator("main [role=status]")).containsText("Правила збережено");
            chief.checkPage("rules");
            chief.go("/en/admin/hall").checkPage("rules-en");
        }
    }

    private static void asks(Page page, LocalDate day, String from, String to) {
        page.locator("#day").fill(day.toString());
        page.locator("#from").fill(from);
        page.locator("#to").fill(to);
        press(page, "Показати записи");
    }

    private void book(String secret, String phone, LocalDate day) throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(BOOKED)) {
            statement.setString(1, secret);
            statement.setString(2, phone);
            statement.setString(3, day.toString());
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
