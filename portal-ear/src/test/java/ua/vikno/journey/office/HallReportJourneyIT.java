package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** The chief reads how the hall worked: by topic, by hour, the week, a file. */
@People("staff-tetiana")
class HallReportJourneyIT extends JourneyTest {

    /** One person of a year that no other test looks at: came at nine, waited ten minutes, was served for twenty. */
    private static final String SERVED =
            "with given as (insert into queue.ticket (office_id, day, letter, number, code,"
                    + " topic_id, elsewhere, line, place_at, arrived_at, status, calls, ended_at, version) select o.id, cast(? as date),"
                    + " t.letter, 1, ?, t.id, false, 'ORDINARY', p.came, p.came, 'SERVED', 1, p.came + interval '30 minutes', 1 from"
                    + " organisation.office o join appointment.topic t on t.centre_id = o.centre and t.letter = 'А' cross join (select"
                    + " (cast(? as date) + interval '9 hours') at time zone 'Europe/Kyiv' as came) p where o.code = '01' returning id,"
                    + " office_id, topic_id, arrived_at) insert into queue.turn (ticket_id, office_id, topic_id, desk_label,"
                    + " account_id, called_at, started_at, ended_at, outcome) select g.id, g.office_id, g.topic_id, 'Вікно 1', a.id,"
                    + " g.arrived_at + interval '10 minutes', g.arrived_at + interval '10 minutes', g.arrived_at + interval '30 minutes',"
                    + " 'SERVED' from given g cross join (select min(id) as id from identity.account) a";

    @AtBothWidths
    void theChiefReadsHowTheHallWorked(Width width) throws SQLException {
        String day = "2021-03-0" + (2 + width.ordinal());
        serve(day, "REPORTDAY" + width.ordinal());
        String asked = "?from=" + day + "&until=" + day;
        try (Journey chief = journey(width)) {
            Page page = chief.page();
            chief.signInAsStaff("Навчальна Тетяна Григорівна").go("/office/reports");
            page.locator("main a[href$='/office/reports/hall']").click();
            assertThat(page.locator("h1")).hasText("Черга: очікування та прийом");
            chief.go("/office/reports/hall" + asked).checkPage("hall-topics");
            assertThat(page.locator("main table").first().locator("tbody tr")).hasCount(2);
            assertThat(page.locator("main table").first()).containsText("10 хв");
            assertThat(page.locator("main .heat")).containsText("0 / 1 / 1");
            chief.go("/office/reports/hall" + asked + "&by=hour").checkPage("hall-hours");
            assertThat(page.locator("main table").first()).containsText("09:00");
            chief.go("/en/office/reports/hall" + asked + "&by=desk").checkPage("hall-desks-en");
            chief.go("/office/reports/hall?from=" + day + "&until=2020-01-01");
            assertThat(page.locator("[role=alert]")).isVisible();
            APIResponse file = page.request().get(address(page, "/office/reports/hall.csv" + asked));
            assertEquals(200, file.status());
            assertTrue(
                    file.text()
                            .contains(
                                    "\"Усі разом\",\"1\",\"1\",\"0\",\"0\",\"600\",\"600\",\"600\",\"1200\",\"1200\""),
                    file.text());
            assertEquals(
                    400,
                    page.request()
                            .get(address(page, "/office/reports/hall.csv?from=x"))
                            .status());
        }
    }

    private static String address(Page page, String path) {
        return page.url().replaceAll("^(https?://[^/]*).*", "$1") + path;
    }

    private void serve(String day, String code) throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(SERVED)) {
            statement.setString(1, day);
            statement.setString(2, code);
            statement.setString(3, day);
            assertEquals(1, statement.executeUpdate());
        }
    }
}
