package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/**
 * A case goes through two bodies side by side, back and forth, stands, is heard about and ends with its result; another is refused,
 * and the complaint about that is upheld.
 */
@People({"citizen-dmytro", "staff-oksana"})
class RouteJourneyIT extends JourneyTest {

    private static final String PERSON = "citizen-dmytro";
    private static final String ROUTE =
            "{\"turns\": [[{\"id\": \"land\", \"kind\": \"APPROVAL\", \"provider\": \"archives\","
                    + " \"term\": {\"amount\": 3, \"unit\": \"WORKING_DAY\"}}, {\"id\": \"borders\", \"kind\": \"APPROVAL\","
                    + " \"name\": {\"uk\": \"Погодження меж\", \"en\": \"Approval of borders\"}}],"
                    + " [{\"id\": \"prepare\", \"kind\": \"PREPARATION\"}]]}";
    private static final String COMMON = "{\"turns\": [[{\"id\": \"prepare\", \"kind\": \"PREPARATION\"}]]}";
    private static final String WHY = "Немає схеми ділянки";
    private static final String INTENT = "Маємо намір відмовити: на схемі немає підʼїзду";

    @BeforeEach
    void openTheRoute() throws SQLException {
        publish(ROUTE);
        execute(
                "insert into organisation.duty (version, staff, role, centre, provider, from_day) select 0, s.id,"
                        + " 'provider_officer', s.centre, p.id, date '2020-01-01' from organisation.staff s, organisation.provider p"
                        + " where s.given_name = 'Оксана' and p.code = ? and not exists (select from organisation.duty d"
                        + " where d.staff = s.id and d.provider is not null)",
                "archives");
    }

    @AfterEach
    void closeIt() throws SQLException {
        publish(COMMON);
        execute(
                "delete from organisation.duty where provider = (select id from organisation.provider where code = ?)"
                        + " and role = 'provider_officer'",
                "archives");
    }

    private void publish(String body) throws SQLException {
        execute(
                "insert into casework.route_version (code, version, body, published_at) select '28-13',"
                        + " coalesce(max(version), 0) + 1, cast(? as jsonb), now() from casework.route_version where code = '28-13'",
                body);
    }

    private void execute(String sql, String value) throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
    }

    @AtBothWidths
    void twoBodiesAHearingAndAResult(Width width) throws IOException {
        String application = portal().order(PERSON);
        String number = portal().register(application);
        try (Journey archives = journey(width);
                Journey officer = journey(width);
                Journey clerk = journey(width);
                Journey person = journey(width)) {
            archives.signInAsStaff("Навчальна Оксана Іванівна").go("/office/cases/" + number);
            officer.signInAsStaff("Навчальний Роман Львович").go("/office/cases/" + number);
            clerk.signInAsStaff("Навчальна Олена Петрівна");
            person.signInAsCitizen("Навчальний Дмитро Олегович");
            sendBack(archives);
            clerk.go("/office/cases/" + number);
            assertThat(clerk.page().locator("#history")).containsText(WHY);
            clerk.checkPage("returned");
            press(clerk, "Передати знову");
            officer.go("/office/cases/" + number);
            press(officer, "Погодити");
            assertThat(officer.page().locator(".toast")).containsText("Етап виконано");
            suspendAndResume(officer, archives, number);
            archives.go("/office/cases/" + number);
            archives.page().locator("textarea").fill("Меж не порушено");
            press(archives, "Погодити");
            hear(officer, number);
            explain(person, application);
            officer.go("/office/cases/" + number);
            assertThat(officer.page().locator("main")).containsText("Підʼїзд є з іншого боку");
            officer.checkPage("heard");
            press(officer, "Надати результат");
            assertThat(officer.page().locator(".casehead .tag")).hasText("Надано");
            person.go("/my/applications/" + application);
            assertThat(person.page().locator("main")).containsText("Погодження меж");
            person.checkPage("my-steps");
        }
    }

    private static void sendBack(Journey archives) {
        Page page = archives.page();
        assertThat(page.locator("#route tbody tr")).hasCount(1);
        assertThat(page.locator("main")).not().containsText("Відмовити у справі");
        archives.checkPage("own-stage-only");
        press(archives, "Повернути на попередній етап");
        assertThat(page.locator("#errors")).containsText("Напишіть кілька слів");
        archives.checkPage("returned-without-words");
        page.locator("textarea").fill(WHY);
        press(archives, "Повернути на попередній етап");
        assertThat(page.locator(".toast")).containsText("повернуто");
    }

    private static void suspendAndResume(Journey officer, Journey archives, String number) {
        unfold(officer, "Зупинити розгляд");
        officer.page().getByLabel("Триває експертиза").check();
        officer.page().locator("#words").fill("Чекаємо на висновок");
        press(officer, "Зупинити розгляд");
        archives.go("/office/cases/" + number);
        assertThat(archives.page().locator(".casehead .tag")).hasText("Зупинено");
        assertThat(archives.page().locator("main textarea")).hasCount(0);
        press(officer, "Поновити розгляд");
        assertThat(officer.page().locator(".casehead .tag")).hasText("На розгляді");
    }

    private static void hear(Journey officer, String number) {
        officer.go("/office/cases/" + number);
        officer.checkPage("both-done");
        unfold(officer, "Вислухати заявника");
        officer.page().locator("#notice").fill(INTENT);
        press(officer, "Вислухати заявника");
        assertThat(officer.page().locator("#errors")).containsText("Назвіть день");
        assertThat(officer.page().locator("#notice")).hasValue(INTENT);
        officer.page().locator("#until").fill(inAWeek());
        press(officer, "Вислухати заявника");
        assertThat(officer.page().locator("main")).containsText("Чекаємо на пояснення заявника");
        officer.checkPage("hearing");
        officer.go("/office/cases/" + number + "/decision?kind=refusal");
        assertThat(officer.page().locator("main")).containsText("Спершу вислухайте");
        officer.checkPage("decision-too-early");
    }

    private static void explain(Journey person, String application) {
        Page page = person.go("/my/applications/" + application).page();
        assertThat(page.locator("#now")).hasText("Вас просять пояснити");
        person.checkPage("my-hearing");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Надати пояснення"))
                .click();
        press(person, "Надіслати пояснення");
        assertThat(page.locator("#explanation-error")).hasText("Напишіть кілька слів");
        person.checkPage("my-explanation-errors");
        page.locator("#explanation").fill("Підʼїзд є з іншого боку");
        press(person, "Надіслати пояснення");
        assertThat(page.locator(".toast")).containsText("Пояснення надіслано");
        person.go("/en/my/applications/" + application);
        person.checkPage("my-explained-en");
    }

    @AtBothWidths
    void aRefusalAndAComplaint(Width width) throws IOException {
        String application = portal().order(PERSON);
        String number = portal().register(application);
        try (Journey chief = journey(width);
                Journey person = journey(width)) {
            chief.signInAsStaff("Навчальна Тетяна Григорівна").go("/office/cases/" + number);
            person.signInAsCitizen("Навчальний Дмитро Олегович");
            unfold(chief, "Вислухати заявника");
            chief.page().locator("#notice").fill(INTENT);
            chief.page().locator("#until").fill(inAWeek());
            press(chief, "Вислухати заявника");
            chief.page().locator("#explanation").fill("Сказав телефоном, що схема є");
            press(chief, "Записати пояснення");
            refuse(chief);
            complain(person, application);
            decide(chief);
            person.go("/my/applications/" + application);
            assertThat(person.page().locator("main")).containsText("Схему знайдено");
            assertThat(person.page().locator("#now")).hasText("Вашу заяву опрацьовують");
            person.checkPage("my-upheld");
            person.go("/my/applications/" + application + "/withdraw");
            press(person, "Відкликати заяву");
            assertThat(person.page().locator("#now")).hasText("Заяву відкликано");
            chief.go("/office/cases/" + number);
            assertThat(chief.page().locator(".casehead .tag")).hasText("Відкликано");
            chief.checkPage("withdrawn");
        }
    }

    private static void refuse(Journey chief) {
        Page page = chief.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Відмовити у справі"))
                .click();
        press(chief, "Далі: перевірити");
        assertThat(page.locator("#errors")).containsText("Оберіть причину");
        chief.checkPage("decision-errors");
        page.locator("#reason-special-law").check();
        page.locator("#basis").fill("Закон 3038-VI, стаття 22");
        page.locator("#words").fill("Схеми ділянки немає");
        press(chief, "Далі: перевірити");
        assertThat(page.locator("h1")).hasText("Точно відмовити?");
        chief.checkPage("decision-sure");
        press(chief, "Відмовити остаточно");
        assertThat(page.locator(".casehead .tag")).hasText("Відмовлено");
        chief.checkPage("refused");
    }

    private static void complain(Journey person, String application) {
        Page page = person.go("/my/applications/" + application).page();
        assertThat(page.locator("main")).containsText("стаття 22");
        person.checkPage("my-refusal");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Подати скаргу"))
                .click();
        press(person, "Подати скаргу");
        assertThat(page.locator("#complaint-error")).hasText("Напишіть кілька слів");
        person.checkPage("my-complaint-errors");
        page.locator("#complaint").fill("Схема була в заяві");
        press(person, "Подати скаргу");
        assertThat(page.locator(".toast")).containsText("Скаргу подано");
        person.checkPage("my-complaint");
    }

    private static void decide(Journey chief) {
        Page page = chief.go("/office/complaints").page();
        chief.checkPage("complaints");
        page.locator("tbody a").last().click();
        press(chief, "Зареєструвати скаргу");
        assertThat(page.locator("h1")).containsText("С-");
        press(chief, "Ухвалити рішення за скаргою");
        assertThat(page.locator("#errors")).containsText("Оберіть рішення");
        chief.checkPage("complaint-errors");
        page.getByLabel("Задовольнити").check();
        page.locator("#verdict").fill("Схему знайдено, рішення скасовано");
        press(chief, "Ухвалити рішення за скаргою");
        assertThat(page.locator(".toast")).containsText("Скаргу розглянуто");
        chief.checkPage("complaint-upheld");
        chief.go("/en/office/complaints?part=decided");
        assertThat(page.locator("tbody")).containsText("Upheld");
        chief.checkPage("complaints-decided-en");
    }

    private static String inAWeek() {
        return LocalDate.now(Clock.systemUTC()).plusDays(7).toString();
    }

    private static void unfold(Journey journey, String name) {
        journey.page()
                .locator("summary", new Page.LocatorOptions().setHasText(name))
                .click();
    }

    private static void press(Journey journey, String name) {
        journey.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .last()
                .click();
    }
}
