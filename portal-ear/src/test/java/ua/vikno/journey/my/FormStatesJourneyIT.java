package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/**
 * A form in every state it can be in, judged at both widths. What other journeys judge is left to them: the plain steps, the
 * review and the submitted page to {@link ApplyJourneyIT}, «not for you» to {@link FormsJourneyIT}, a form that moved to a newer
 * version to FormChangesJourneyIT, the time of a visit to {@link VisitJourneyIT}.
 */
@People({"citizen-kateryna", "citizen-maksym"})
class FormStatesJourneyIT extends JourneyTest {

    private static final Pattern SAVING = Pattern.compile("/my/apply/.*/save\\?");
    private static final Pattern SCRIPTS = Pattern.compile("[.]js$");
    private static final int TOO_BIG = 21 * 1024 * 1024;

    @TempDir
    private Path folder;

    @AtBothWidths
    void isPlainInEveryState(Width width) throws IOException, SQLException {
        boolean desk = width == Width.DESK;
        String person = desk ? "Навчальний Максим Юрійович" : "Навчальна Катерина Миколаївна";
        try (Journey citizen = journey(width)) {
            ApplyPages form = ApplyPages.begin(citizen, person);
            emptyAndWrong(citizen, form);
            savingAndSaved(citizen, form);
            lineLost(citizen, form);
            endSessions(desk ? "Максим" : "Катерина");
            signInEnded(citizen, form, person);
            changedInAnotherTab(citizen, form);
            scriptsHaveNotCome(citizen, form);
            filesRefused(citizen, form);
            consentMissing(citizen, form);
            draftsWait(citizen);
        }
    }

    private static void emptyAndWrong(Journey citizen, ApplyPages form) {
        Page page = citizen.page();
        form.type("residence", "").type("phone", "");
        citizen.checkPage("empty");
        form.next();
        assertThat(page.locator("#errors")).isFocused();
        assertThat(page.locator("#errors a")).hasCount(2);
        for (String name : List.of("residence", "phone")) {
            assertThat(page.locator("#" + name + "-error")).isVisible();
            assertThat(form.input(name)).hasAttribute("aria-invalid", "true");
            assertThat(form.input(name)).hasAttribute("aria-describedby", Pattern.compile(name + "-error"));
        }
        citizen.checkPage("errors");
        page.locator("#errors a").last().click();
        assertThat(form.input("phone")).isFocused();
        form.type("phone", "067 000 41 82");
    }

    private static void savingAndSaved(Journey citizen, ApplyPages form) {
        Page page = citizen.page();
        List<Route> held = new ArrayList<>();
        page.route(SAVING, held::add);
        form.type("residence", "вул. Липова, 1");
        assertThat(saved(page)).hasText("Зберігаємо…");
        citizen.checkPage("saving");
        held.forEach(Route::resume);
        page.unroute(SAVING);
        assertThat(saved(page)).containsText("Чернетку збережено о");
        citizen.checkPage("saved");
    }

    private static void lineLost(Journey citizen, ApplyPages form) {
        Page page = citizen.page();
        page.context().setOffline(true);
        form.type("residence", "вул. Липова, 2");
        assertThat(saved(page)).containsText("Звʼязок утрачено");
        assertThat(saved(page)).hasAttribute("data-kind", "bad");
        citizen.checkPage("line-lost");
        page.context().setOffline(false);
        assertThat(saved(page)).containsText("Чернетку збережено о");
        assertThat(saved(page)).hasAttribute("data-kind", "ok");
        citizen.forgiveTheLine();
        form.step(1);
        assertThat(form.input("residence")).hasValue("вул. Липова, 2");
    }

    private static void signInEnded(Journey citizen, ApplyPages form, String person) {
        Page page = citizen.page();
        form.type("residence", "набрано, коли вхід скінчився");
        assertThat(saved(page)).containsText("Вхід завершено");
        citizen.checkPage("sign-in-ended");
        form.next();
        assertThat(page.locator("a.idp").first()).isVisible();
        citizen.forgive(401).forgive(403).checkPage("sign-in-again");
        page.locator("a.idp").first().click();
        citizen.chooseDemoPerson(person);
        assertThat(form.input("residence")).hasValue("набрано, коли вхід скінчився");
        citizen.checkPage("come-back");
    }

    private static void changedInAnotherTab(Journey citizen, ApplyPages form) {
        Page page = citizen.page();
        form.step(1);
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.locator("[name=residence]").fill("друга вкладка");
        other.locator("button.btn-main[name=next]").click();
        assertThat(other.locator("h1")).hasText("Позначте місце");
        other.close();
        form.type("residence", "перша вкладка");
        assertThat(saved(page)).containsText("змінено в іншій вкладці");
        citizen.forgive(409).checkPage("other-tab");
        form.next();
        assertThat(page.locator("main table")).containsText("друга вкладка");
        citizen.checkPage("difference");
        page.locator("main form button.btn-main").click();
        assertThat(form.input("residence")).hasValue("перша вкладка");
        form.next();
    }

    /** The place as it stands without scripts, which a barrier there would hide from those journeys without. */
    private static void scriptsHaveNotCome(Journey citizen, ApplyPages form) {
        Page page = citizen.page();
        page.route(SCRIPTS, Route::abort);
        page.reload();
        form.type("place.address", "вул. Липова, 9999");
        page.locator("[name=find]").click();
        citizen.checkPage("place-error-plain");
        form.type("place.address", "вул. Липова, 17");
        page.locator("[name=find]").click();
        assertThat(page.locator(".map-picture")).isVisible();
        citizen.checkPage("place-plain");
        form.next();
        form.attach("plan.svg", "<svg/>");
        page.locator("[name=upload]").click();
        assertThat(page.locator("#errors")).containsText("plan.svg");
        citizen.checkPage("file-refused-plain");
        page.unroute(SCRIPTS);
        citizen.forgiveTheLine();
    }

    private void filesRefused(Journey citizen, ApplyPages form) throws IOException {
        form.step(3);
        Page page = citizen.page();
        page.locator("input[type=file]").setInputFiles(new Path[] {
            file("Схема.svg", "<svg/>"),
            file("Великий.pdf", "%PDF-1.7\n" + " ".repeat(TOO_BIG)),
            file("Договір.pdf", PaymentPages.pdf("f"))
        });
        assertThat(page.locator(".files a")).hasText("Договір.pdf");
        assertThat(page.locator(".files .msg-err")).hasCount(2);
        assertThat(page.locator(".files .msg-err").last()).containsText("МБ");
        citizen.forgive(422).forgive(413).checkPage("files-refused");
    }

    /** From the disk, as people choose them: a file of many megabytes is slow to hand over to the browser otherwise. */
    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void consentMissing(Journey citizen, ApplyPages form) {
        form.sheet();
        citizen.page().locator("button[name=submit]").click();
        assertThat(citizen.page().locator("#errors")).isFocused();
        citizen.checkPage("review-error");
        citizen.page().locator("#errors a").click();
        assertThat(form.input("consent")).isFocused();
    }

    private static void draftsWait(Journey citizen) {
        Page page = citizen.go("/my").page();
        assertThat(page.locator("#drafts")).isVisible();
        citizen.checkPage("drafts");
        page.locator("a[href*='/my/apply/28-13/'][href$='/discard']").click();
        citizen.checkPage("discard");
        page.locator("main button.btn-bad").click();
        assertThat(page.locator("a[href*='/my/apply/28-13/']")).hasCount(0);
    }

    private static Locator saved(Page page) {
        return page.locator("#saved");
    }

    private void endSessions(String givenName) throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update identity.session set created = created - interval '2 hours', seen = seen - interval '1 hour'"
                            + " where account in (select id from identity.account where given_name = '" + givenName
                            + "')");
        }
    }
}
