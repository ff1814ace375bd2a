package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** A person orders a plan extract: with mistakes, in two tabs, past the session's end. By keyboard, and whole without scripts: {@link
 * KeyboardJourneyIT}. */
@People({
    "citizen-dmytro",
    "citizen-hanna",
    "citizen-iryna",
    "citizen-kateryna",
    "citizen-maksym",
    "citizen-nazar",
    "citizen-olha",
    "citizen-solomiia"
})
class ApplyJourneyIT extends JourneyTest {

    private static final String PDF = "%PDF-1.7\n" + "x".repeat(5000) + "\n%%EOF\n";

    @AtBothWidths
    void ordersAPlanExtract(Width width) throws SQLException {
        String person = width == Width.DESK ? "Навчальна Ганна Олексіївна" : "Навчальна Ірина Богданівна";
        try (Journey citizen = journey(width)) {
            ApplyPages form = ApplyPages.begin(citizen, person);
            citizen.checkPage("applicant");
            form.type("residence", "").next();
            assertThat(citizen.page()).hasTitle(java.util.regex.Pattern.compile("^Помилка: "));
            citizen.checkPage("applicant-error");
            form.applicant();
            citizen.checkPage("place");
            form.type("place.lat", "33,41236").type("place.lon", "49,06857").next();
            assertThat(citizen.page().locator("#place-lat-error")).containsText("переплутано");
            form.type("place.lat", "50,45").type("place.lon", "30,52").next();
            assertThat(citizen.page().locator("#place-lat-error")).containsText("за межами міста");
            citizen.forgive(400).checkPage("place-error");
            form.place();
            assertThat(citizen.page().locator("h1")).hasText("Аркуш і\u00a0результат");
            form.attach("plan.svg", "<svg/>");
            assertThat(citizen.page().locator(".files .msg-err")).containsText("SVG");
            citizen.forgive(422);
            form.attach("Договір.pdf", PDF);
            assertThat(citizen.page().locator(".files a")).hasText("Договір.pdf");
            citizen.checkPage("sheet");
            form.sheet();
            assertThat(citizen.page().locator("dl")).containsText(new String[] {"вул. Липова, 17"});
            citizen.checkPage("review");
            form.submit();
            citizen.checkPage("submitted");
            String number = form.number();
            citizen.go("/my/applications/" + number).checkPage("application");
            citizen.go("/my").checkPage("cabinet");
            citizen.go("/my/applications").checkPage("applications");
            citizen.go("/my/documents").checkPage("documents");
            citizen.go("/my/profile").checkPage("profile");
            citizen.go("/en/my/applications/" + number).checkPage("application-en");
            citizen.go("/my/applications/" + number + "/withdraw").checkPage("withdraw");
            citizen.page().locator("main button[type=submit]").click();
            assertThat(citizen.page().locator("h1 ~ *, .tag").first()).isVisible();
            assertEquals(
                    1,
                    count("select count(*) from submission.application where status = 'WITHDRAWN'" + " and number = "
                            + Long.parseLong(number)));
        }
    }

    @Test
    void keepsWhatIsTypedAndResumesElsewhere() {
        try (Journey citizen = journey(Width.DESK)) {
            ApplyPages form = ApplyPages.begin(citizen, "Навчальний Максим Юрійович");
            form.type("residence", "вул. Липова, 1");
            assertThat(citizen.page().locator("#saved")).containsText("Чернетку збережено о");
            try (Journey telephone = journey(Width.PHONE)) {
                ApplyPages resumed = ApplyPages.begin(telephone, "Навчальний Максим Юрійович");
                assertThat(resumed.input("residence")).hasValue("вул. Липова, 1");
            }
        }
    }

    @Test
    void showsTheDifferenceBeforeALaterTabWins() {
        try (Journey citizen = journeyWithoutScripts(Width.DESK)) {
            ApplyPages form =
                    ApplyPages.begin(citizen, "Навчальна Ольга Василівна").step(1);
            Page other = citizen.page().context().newPage();
            other.navigate(citizen.page().url());
            form.type("residence", "перша вкладка").next();
            other.locator("[name=residence]").fill("друга вкладка");
            other.locator("button.btn-main[name=next]").click();
            assertThat(other.locator("table")).containsText("перша вкладка");
            assertThat(other.locator("table")).containsText("друга вкладка");
            form.step(1);
            assertThat(form.input("residence")).hasValue("перша вкладка");
            other.locator("form button.btn-main").click();
            assertThat(other.locator("[name=residence]")).hasValue("друга вкладка");
        }
    }

    @Test
    void losesNothingWhenTheSessionEndsMeanwhile() throws SQLException {
        try (Journey citizen = journeyWithoutScripts(Width.DESK)) {
            ApplyPages form =
                    ApplyPages.begin(citizen, "Навчальна Соломія Ігорівна").step(1);
            form.type("residence", "набрано, коли сесія вже скінчилася");
            run("update identity.session set created = created - interval '2 hours', seen = seen - interval '1 hour'"
                    + " where account in (select id from identity.account where given_name = 'Соломія')");
            form.next();
            citizen.page().locator("a.idp").first().click();
            citizen.chooseDemoPerson("Навчальна Соломія Ігорівна");
            assertThat(form.input("residence")).hasValue("набрано, коли сесія вже скінчилася");
            form.next();
            assertThat(citizen.page().locator("h1")).hasText("Позначте місце");
        }
    }

    @Test
    void pressedTwentyTimesAtOnceIsOneApplication() throws SQLException {
        try (Journey citizen = journey(Width.DESK)) {
            ApplyPages form = ApplyPages.begin(citizen, "Навчальний Дмитро Олегович");
            String draft = form.draft();
            form.applicant().place().sheet();
            form.input("consent").check();
            assertThat(citizen.page().locator("#saved")).containsText("Чернетку збережено о");
            Object addresses = citizen.page().evaluate("""
                    async () => {
                      const form = document.querySelector('form[data-draft]');
                      const press = async () => {
                        const body = new URLSearchParams(new FormData(form));
                        body.set('submit', '1');
                        return (await fetch(form.action, { method: 'POST', body })).url.replace('/submitted', '');
                      };
                      return Promise.all(Array.from({ length: 20 }, press));
                    }""");
            assertEquals(1, Set.copyOf((List<?>) addresses).size(), addresses.toString());
            assertEquals(
                    1,
                    count("select count(*) from submission.application where draft_id = "
                            + draft.substring(draft.lastIndexOf('/') + 1)));
        }
    }

    @Test
    void anothersDraftAndApplicationAreNotThere() throws SQLException {
        String draft;
        try (Journey owner = journey(Width.DESK)) {
            draft = ApplyPages.begin(owner, "Навчальна Катерина Миколаївна").draft();
        }
        try (Journey stranger = journey(Width.DESK)) {
            ApplyPages.begin(stranger, "Навчальний Назар Степанович");
            long before = refusals();
            stranger.go(draft, 404);
            stranger.go("/my/applications/999999", 404);
            stranger.go("/my/documents/999999", 404);
            assertEquals(before + 3, refusals());
        }
    }

    private long refusals() throws SQLException {
        return count("select count(*) from audit.entry where action = 'access.refused'");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String update) throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(update);
        }
    }
}
