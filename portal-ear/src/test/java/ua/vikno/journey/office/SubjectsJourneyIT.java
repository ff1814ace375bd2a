package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.DemoVisitor;
import ua.vikno.launcher.People;

/**
 * A clerk finds a person by a form of the name, reads and writes on the card, merges a duplicate and takes that back; finds an
 * organisation by its name and number, and who represented it.
 */
@People("citizen-kateryna")
class SubjectsJourneyIT extends JourneyTest {

    private static final String NOTE = "Просить телефонувати після 18:00.";

    private static final String SERVICE = "28-10";
    private static final String NEXT = "button.btn-main[name=next]";

    /** A card that somebody made twice, with the same telephone, and a case of hers under it. */
    private static final String[] TWICE = {
        "insert into registry.card (kind, surname, given_name, patronymic, name_key, birth_date, phone, email, created_at,"
                + " version) select kind, 'Навчальнна', given_name, patronymic, 'навчальнна ' || lower(given_name), birth_date,"
                + " phone, '', now(), 1 from registry.card c where c.surname = 'Навчальна' and c.given_name = 'Катерина'"
                + " and not exists (select from registry.card d where d.surname = 'Навчальнна')",
        "insert into registry.name_word (word) values ('навчальнна') on conflict do nothing",
        "insert into registry.card_words (card_id, words, begins) select c.id,"
                + " array_agg(w.id order by w.word = 'навчальнна' desc), registry.beginnings(array_agg(w.word))"
                + " from registry.card c join registry.name_word w on w.word in ('навчальнна', 'катеріна')"
                + " where c.surname = 'Навчальнна' group by c.id on conflict do nothing",
        "update casework.case_file set card_id = (select id from registry.card where surname = 'Навчальнна')"
                + " where id = (select max(f.id) from casework.case_file f join registry.card c on c.id = f.card_id"
                + " where c.given_name = 'Катерина') and not exists (select from casework.case_file f join registry.card c"
                + " on c.id = f.card_id where c.surname = 'Навчальнна')"
    };

    @AtBothWidths
    void aPersonIsFoundAndTheirCardsMergedAndParted(Width width) throws IOException, SQLException {
        String first = portal().register(portal().order("citizen-kateryna"));
        portal().register(portal().order("citizen-kateryna"));
        madeTwice();
        try (Journey clerk = journey(width)) {
            clerk.signInAsStaff("Навчальна Олена").go("/office/cases/" + first);
            clerk.page().getByText("Картка заявника").click();
            assertThat(clerk.page().locator("h1")).hasText(Pattern.compile("Навчальна Катерина.*"));
            clerk.page().getByText("Справа " + first).click();
            assertThat(clerk.page().locator("h1")).hasText(first);
            find(clerk);
            write(clerk);
            merge(clerk);
            part(clerk);
            organisation(clerk, forTheOrganisation());
            clerk.go("/office/subjects/999999", 404);
            clerk.go("/office/subjects/abc", 404);
        }
    }

    /** The same person applies for an organisation; the case is its own, the card of it names who acted. */
    private void organisation(Journey clerk, String number) {
        Page page = clerk.page();
        clerk.go("/office/cases/" + number);
        assertThat(page.locator(".casehead")).containsText("ТОВ «Світанок»");
        assertThat(page.locator(".casehead")).containsText("Подає Навчальна Катерина");
        clerk.checkPage("case-of-organisation");
        clerk.go("/office/subjects");
        seek(clerk, "тов світанку");
        assertThat(row(page, "ТОВ «Світанок»")).containsText("Юридична особа");
        clerk.checkPage("organisations-found");
        seek(clerk, "04057287");
        row(page, "ТОВ «Світанок»").locator("a").first().click();
        assertThat(page.locator("h1")).hasText("ТОВ «Світанок»");
        assertThat(page.locator("main")).containsText("Товариство з обмеженою відповідальністю «Світанок»");
        assertThat(page.locator("main")).containsText("Млинський узвіз, 20");
        clerk.checkPage("organisation");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Навчальн.* Катерина.*")))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("Від імені: ТОВ «Світанок»");
    }

    private String forTheOrganisation() throws IOException {
        DemoVisitor citizen = portal().visitor("citizen-kateryna");
        String draft = citizen.get("/my/apply/" + SERVICE).location().replaceAll("^https?://[^/]+|\\?.*$", "");
        Document asked = citizen.press(
                citizen.get(draft + "?step=1"),
                NEXT,
                Map.of("residence", "вул. Вишнева, 11", "behalf", "organisation"));
        Document request = citizen.press(
                asked,
                NEXT,
                Map.of(
                        "organisation.code", "04057287",
                        "organisation.name", "ТОВ \"Світанок\"",
                        "organisationAddress", "м. Навчальне, Млинський узвіз, 20",
                        "organisationHead", "Директор Навчальний Тарас",
                        "powers", "Наказ № 3 від 02.02.2026"));
        Document review = citizen.press(request, NEXT, Map.of("details", "Довідка для організації"));
        String agree = review.selectFirst("[name=consent]").attr("value");
        Document done = citizen.press(review, "button[name=submit]", Map.of("consent", agree));
        return portal().register(done.location().replaceAll(".*/my/applications/([0-9]+).*", "$1"));
    }

    private void find(Journey clerk) {
        Page page = clerk.page();
        clerk.go("/office/subjects");
        clerk.checkPage("start");
        seek(clerk, "Навчальною Катериною");
        assertThat(page).hasURL(Pattern.compile(".*\\?q=.*"));
        assertThat(row(page, "Навчальна Катерина")).isVisible();
        clerk.checkPage("found");
        seek(clerk, "Неіснуючого Зеновія");
        assertThat(page.getByText("Нікого не знайдено")).isVisible();
        clerk.checkPage("nobody");
        seek(clerk, "9999999999");
        assertThat(page).hasURL(Pattern.compile(".*/office/subjects$"));
        assertThat(page.getByText("Звірте цифри")).isVisible();
        seek(clerk, "Навчаьлна Катерна");
        assertThat(page.getByText("Точного збігу немає").first()).isVisible();
        clerk.checkPage("alike");
        clerk.go("/en/office/subjects?q=Kateryna");
        assertThat(row(page, "Навчальна Катерина")).isVisible();
        clerk.checkPage("found-en");
        seek(clerk, "Navchalna Kateryna");
        row(page, "Навчальна Катерина").locator("a").first().click();
        assertThat(page.locator("h1")).containsText("Катерина");
        clerk.checkPage("card-en");
        clerk.go(page.url().replace(clerk.baseUrl() + "/en", ""));
    }

    private static void write(Journey clerk) {
        Page page = clerk.page();
        press(page, "Додати нотатку");
        assertThat(page.locator("#errors")).containsText("Напишіть нотатку");
        clerk.checkPage("note-error");
        page.locator("[name=note]").fill(NOTE);
        press(page, "Додати нотатку");
        assertThat(page.locator("main")).containsText(NOTE);
        assertThat(page.getByText("Нотатку додано.")).isVisible();
        clerk.checkPage("card");
    }

    private static void merge(Journey clerk) {
        Page page = clerk.page();
        Locator alike = page.locator("li.mark", new Page.LocatorOptions().setHasText("Навчальнна"));
        assertThat(alike).containsText("та сама дата народження");
        alike.locator("a").click();
        assertThat(page.locator("h1")).hasText("Обʼєднати картки?");
        clerk.checkPage("compared");
        String address = page.url().replace(clerk.baseUrl(), "");
        press(page, "Обʼєднати");
        assertThat(page.getByText("Картки обʼєднано.")).isVisible();
        assertThat(page.locator("main")).containsText("картка № ");
        clerk.checkPage("merged");
        // the page of a merged pair and the merged card lead to the one that stays
        clerk.go(address);
        assertThat(page.getByText("обʼєднано з цією")).isVisible();
        clerk.checkPage("came");
    }

    private static void part(Journey clerk) {
        Page page = clerk.page();
        press(page, "Скасувати обʼєднання");
        assertThat(page.getByText("Обʼєднання скасовано.")).isVisible();
        assertThat(page.locator("main")).containsText("Скасовано: ");
        assertThat(page.locator("li.mark", new Page.LocatorOptions().setHasText("Навчальнна")))
                .isVisible();
        clerk.checkPage("parted");
    }

    private static void seek(Journey clerk, String words) {
        clerk.page().locator("#q").fill(words);
        clerk.page().locator("#q").press("Enter");
        assertThat(clerk.page().locator("#q")).hasValue(words);
    }

    private static Locator row(Page page, String name) {
        return page.locator("table.subjects tbody tr", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private void madeTwice() throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : TWICE) {
                statement.execute(sql);
            }
        }
    }
}
