package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** The data officer restricts a person's data; a clerk opens them with a reason; the chief and the person read it. */
@People({"citizen-olha", "staff-lesia"})
class RestrictedJourneyIT extends JourneyTest {

    private static final String SUB = "citizen-olha";
    private static final String CITIZEN = "Навчальна Ольга";
    private static final String TAX_NUMBER = "2228051984";
    private static final String WHY = "Людина стоїть біля столу і просить довідку.";

    @AtBothWidths
    void restrictedDataAreOpenedWithAReasonThatOthersRead(Width width) throws IOException {
        String application = portal().order(SUB);
        try (Journey officer = signedIn(width, "Навчальна Леся", "/office/restrictions")) {
            restrict(officer);
            try {
                open(width, application);
                theChiefReads(width, application);
                thePersonReads(width, application);
            } finally {
                lift(officer);
            }
        }
        try (Journey clerk = signedIn(width, "Навчальна Олена", "/office/inbox/" + application)) {
            assertThat(clerk.page().locator("h1")).containsText(application);
        }
    }

    private void restrict(Journey officer) {
        Page page = officer.page();
        officer.checkPage("none");
        press(page, "Обмежити доступ");
        assertThat(page.locator("#errors")).containsText("РНОКПП");
        assertThat(page.locator("#errors")).containsText("підставу");
        officer.checkPage("errors");
        page.locator("[name=number]").fill("1234567899");
        page.locator("[name=ground]").fill("Рішення суду про захист людини");
        press(page, "Обмежити доступ");
        assertThat(page.locator("#errors")).isVisible();
        page.locator("[name=number]").fill(TAX_NUMBER);
        press(page, "Обмежити доступ");
        assertThat(page.getByText("Доступ до даних обмежено.")).isVisible();
        officer.checkPage("restricted");
        officer.go("/en/office/restrictions");
        officer.checkPage("restricted-en");
        officer.go("/office/restrictions");
    }

    private void open(Width width, String application) {
        try (Journey clerk = signedIn(width, "Навчальна Олена", "/office/inbox?q=" + application)) {
            Page page = clerk.page();
            assertThat(page.getByText("Доступ обмежено").first()).isVisible();
            clerk.checkPage("inbox");
            clerk.go("/office/inbox/" + application);
            assertThat(page.locator("h1")).hasText("Доступ до даних обмежено");
            clerk.checkPage("why");
            page.locator("[name=reason]").fill("треба");
            press(page, "Відкрити дані");
            assertThat(page.locator("#errors")).isVisible();
            assertThat(page.locator("[name=reason]")).hasValue("треба");
            clerk.checkPage("why-error");
            page.locator("[name=reason]").fill(WHY);
            press(page, "Відкрити дані");
            assertThat(page.locator("h1")).containsText(application);
            assertThat(page.locator("main")).containsText(CITIZEN);
            clerk.go("/en/office/restricted/" + application);
            clerk.checkPage("why-en");
            clerk.go("/office/restricted/abc", 404);
            clerk.go("/office/restrictions", 403);
        }
    }

    private void theChiefReads(Width width, String application) {
        try (Journey chief = signedIn(width, "Навчальна Тетяна", "/office/openings")) {
            assertThat(chief.page().locator("tbody tr").first()).containsText(WHY);
            assertThat(chief.page().locator("tbody tr").first()).containsText(application);
            chief.checkPage("openings");
            chief.go("/en/office/openings");
            chief.checkPage("openings-en");
        }
    }

    private void thePersonReads(Width width, String application) {
        try (Journey citizen = signedIn(width, CITIZEN, "/my/access-log")) {
            assertThat(citizen.page().locator(".looks")).containsText("Відкрито дані, доступ до яких обмежено");
            assertThat(citizen.page().locator(".looks")).containsText(WHY);
            assertThat(citizen.page().locator(".looks")).containsText(application);
            citizen.checkPage("access-log");
        }
    }

    private static void lift(Journey officer) {
        officer.go("/office/restrictions");
        press(officer.page(), "Зняти обмеження");
        assertThat(officer.page().getByText("Обмеження знято.")).isVisible();
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
                .first()
                .click();
    }
}
