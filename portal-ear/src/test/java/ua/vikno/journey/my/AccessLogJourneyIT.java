package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** A clerk looks at a person's application; the person sees it at once, asks why, and the data officer answers. */
@People({"citizen-nazar", "citizen-solomiia", "staff-lesia"})
class AccessLogJourneyIT extends JourneyTest {

    private static final String CITIZEN = "Навчальна Соломія Ігорівна";

    @AtBothWidths
    void aLookIsSeenAskedAboutAndAnswered(Width width) throws SQLException {
        try (Journey citizen = journey(width)) {
            String application = ApplyPages.begin(citizen, CITIZEN)
                    .applicant()
                    .place()
                    .sheet()
                    .submit()
                    .number()
                    .strip();
            try (Journey clerk = signedIn(width, "Навчальна Олена", "/office")) {
                clerk.go("/office/inbox/" + application);
            }
            citizen.go("/my/access-log");
            Page page = citizen.page();
            Locator newest = page.locator(".looks li").first();
            assertThat(newest)
                    .containsText("Переглянуто заяву", new LocatorAssertions.ContainsTextOptions().setTimeout(1_000));
            assertThat(newest).containsText("заява № " + application);
            assertThat(newest).containsText("адміністратор ЦНАП");
            assertThat(newest).containsText("Розгляд заявки перед реєстрацією");
            citizen.checkPage("access-log");
            citizen.go("/my/access-log?show=own");
            assertThat(page.locator(".looks li").first()).isVisible();
            citizen.checkPage("access-own");
            citizen.go("/my");
            citizen.checkPage("overview");
            citizen.go("/en/my/access-log");
            assertThat(page.locator(".looks li").first()).containsText("The application was viewed");
            citizen.checkPage("access-log-en");
            String line = ask(citizen);
            answer(width);
            citizen.go(line);
            assertThat(page.getByText("Заяву перевіряли перед реєстрацією.")).isVisible();
            citizen.checkPage("answered");
        }
        assertTrue(letters() > 0);
    }

    private static String ask(Journey citizen) {
        Page page = citizen.go("/my/access-log").page();
        page.locator(".looks li .btn").first().click();
        assertThat(page.locator("h1")).hasText("Перегляд ваших даних");
        citizen.checkPage("access-line");
        String address = page.url().substring(citizen.baseUrl().length());
        press(page, "Надіслати запитання");
        assertThat(page.locator("#errors")).isVisible();
        citizen.checkPage("access-line-empty");
        page.locator("[name=question]").fill("Навіщо дивилися мою заяву?");
        press(page, "Надіслати запитання");
        assertThat(page.getByText("Запитання надіслано.")).isVisible();
        citizen.checkPage("access-line-asked");
        return address;
    }

    private void answer(Width width) {
        try (Journey officer = signedIn(width, "Навчальна Леся", "/office")) {
            Page page = officer.page();
            assertThat(page.locator("h1")).hasText("Запитання про персональні дані");
            officer.checkPage("questions");
            officer.go("/en/office/questions");
            officer.checkPage("questions-en");
            officer.go("/office/questions");
            page.getByText("Навіщо дивилися мою заяву?").first().click();
            assertThat(page.getByText(CITIZEN)).isVisible();
            officer.checkPage("question");
            press(page, "Відповісти");
            assertThat(page.locator("#errors")).isVisible();
            page.locator("[name=answer]").fill("Заяву перевіряли перед реєстрацією.");
            press(page, "Відповісти");
            assertThat(page.getByText("Відповідь надано.")).isVisible();
            officer.checkPage("question-answered");
            officer.go("/office/questions/999999", 404);
            officer.go("/office/questions?show=answered");
            officer.checkPage("questions-answered");
        }
    }

    @AtBothWidths
    void anothersLineIsNotThereEvenWithoutScripts(Width width) {
        try (Journey stranger = journeyWithoutScripts(width)) {
            stranger.go("/my/access-log");
            stranger.page().locator("a.idp").first().click();
            stranger.chooseDemoPerson("Навчальний Назар");
            assertThat(stranger.page().locator("h1")).hasText("Хто переглядав мої дані");
            stranger.picture("access-log-without-scripts");
            stranger.go("/my/access-log/1", 404);
            stranger.go("/my/access-log/abc", 404);
            stranger.go("/my/access-log/99999999999999999999", 404);
            stranger.go("/my/access-log?page=99999");
            stranger.go("/office/questions", 403);
            stranger.go("/admin/audit", 403);
        }
    }

    private long letters() throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from notification.message where template ="
                        + " 'privacy.answered' and arguments::text not like '%Соломі%'")) {
            rows.next();
            return rows.getLong(1);
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
