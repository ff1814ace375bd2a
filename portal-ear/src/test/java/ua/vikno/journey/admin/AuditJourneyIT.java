package ua.vikno.journey.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.parallel.ResourceLock;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** The auditor searches the trail, takes its file and checks that nobody touched it; somebody did. */
@ResourceLock("trail")
class AuditJourneyIT extends JourneyTest {

    @AtBothWidths
    void theAuditorSearchesAndTakesTheFile(Width width) throws IOException {
        try (Journey auditor = signedIn(width, "Навчальний Богдан", "/admin/audit")) {
            Page page = auditor.page();
            assertThat(page.locator("h1")).hasText("Журнал дій");
            auditor.checkPage("trail");
            page.locator("[name=action]").selectOption("sign-in.");
            press(page, "Показати");
            assertThat(page.locator("table tbody tr").first()).containsText("Вхід на портал");
            auditor.checkPage("trail-sign-ins");
            Download file =
                    page.waitForDownload(() -> page.getByText("Завантажити CSV").click());
            String lines = Files.readString(file.path());
            assertTrue(lines.startsWith("id,at,actor_kind"), lines);
            assertTrue(lines.contains("\"sign-in.done\""), lines);
            page.locator("[name=person]").fill("3347330141");
            press(page, "Показати");
            assertThat(page).hasURL(Pattern.compile(".*person=\\d{1,9}$"));
            page.locator("[name=person]").fill("3347330142");
            press(page, "Показати");
            assertThat(page.getByText("Такої людини на порталі немає.")).isVisible();
            auditor.go("/admin/audit?from=2020-01-01&until=2026-01-01");
            assertThat(page.getByText("Виберіть період до одного року")).isVisible();
            auditor.checkPage("trail-period");
            auditor.go("/admin/audit?from=x&until=zzz&actor=%27%25&page=999");
            auditor.go("/en/admin/audit?action=audit.");
            assertThat(page.locator("table tbody tr").first()).containsText("The audit trail was");
            auditor.checkPage("trail-en");
        }
    }

    @AtBothWidths
    void whatWasTouchedIsNamed(Width width) throws SQLException {
        try (Journey operator = signedIn(width, "Навчальний Остап", "/admin/audit/chain")) {
            Page page = operator.page();
            assertThat(page.locator("h1")).hasText("Цілість журналу");
            press(page, "Перевірити весь журнал");
            assertThat(page.getByText("Журнал цілий.")).isVisible();
            operator.checkPage("chain-whole");
            operator.go("/admin/audit", 403);
            touch("insert into audit.entry (id, actor_kind, account_id, actor_name, action, object, object_id,"
                    + " subject_account_id, reason) overriding system value values (900000001, 'PERSON', 1, 'x', 'x.y',"
                    + " 'x', 'x', 0, '')");
            try {
                operator.go("/en/admin/audit/chain?check=1");
                assertThat(page.getByText("Line 900,000,001 came past the portal")
                                .or(page.getByText("Line 900000001 came past the portal")))
                        .isVisible();
                operator.checkPage("chain-broken");
            } finally {
                touch("delete from audit.entry where id = 900000001");
            }
            operator.go("/admin/audit/chain?check=1");
            assertThat(page.getByText("Журнал цілий.")).isVisible();
        }
    }

    @AtBothWidths
    void anyoneReadsTheRoots(Width width) throws SQLException {
        try (Journey reader = journey(width)) {
            reader.go("/audit-roots");
            reader.checkPage("roots");
            reader.go("/en/audit-roots?page=7");
            assertThat(reader.page().locator("h1")).hasText("Roots of the audit trail");
            reader.checkPage("roots-en");
        }
        try (Journey reader = journeyWithoutScripts(width)) {
            reader.go("/audit-roots");
            reader.picture("roots-without-scripts");
        }
    }

    /** As the owner of the database who switches off what guards the trail. */
    private void touch(String sql) throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table audit.entry disable trigger entry_is_final");
            statement.execute(sql);
            statement.execute("alter table audit.entry enable trigger entry_is_final");
        }
    }

    private Journey signedIn(Width width, String name, String address) {
        Journey person = journey(width);
        person.go(address);
        person.page().locator("a.idp").first().click();
        person.chooseDemoPerson(name);
        assertThat(person.page()).hasURL(Pattern.compile("^" + person.baseUrl() + ".*"));
        return person;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
