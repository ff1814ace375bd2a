package ua.vikno.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import ua.vikno.launcher.People;

/**
 * The way of the first service, whole: a person orders an extract of the city plan, an administrator registers it by one
 * click and gives the result, the person takes it, and a stranger checks it by its code. Every page met is free of barriers.
 */
@People("citizen-hanna")
class WholeWayJourneyIT extends JourneyTest {

    private static final Pattern CASE = Pattern.compile("01-28-13-\\d{6}-\\d{4}");

    @AtBothWidths
    void fromAnOrderToACheckedSheet(Width width) throws IOException {
        String application = apply(width, false);
        String number = register(width, application);
        give(width, number);
        String code = take(width, application, number);
        check(width, number, code);
        readLetters(width, application);
    }

    @AtBothWidths
    void paperWaitsAtTheOfficeUntilItIsHandedOver(Width width) {
        String application = apply(width, true);
        String number = register(width, application);
        try (Journey clerk = clerk(width)) {
            clerk.go("/office/cases/" + number);
            press(clerk, "Надати результат");
            assertThat(clerk.page().getByText("Документ чекає у\u00A0відділенні 02"))
                    .isVisible();
            clerk.checkPage("case-waits");
            press(clerk, "Видано");
            assertThat(clerk.page().locator(".casehead .tag")).hasText("Видано");
            clerk.checkPage("case-handed-over");
        }
    }

    private String apply(Width width, boolean paper) {
        try (Journey citizen = citizen(width, "/my/apply/28-13")) {
            Page page = citizen.page();
            page.waitForURL("**/my/apply/28-13/*?step=*");
            citizen.go(page.url().replace(citizen.baseUrl(), "").replaceAll("step=.*", "step=1"));
            page.locator("[name=residence]").fill("м. Навчальне, вул. Липова, 17");
            citizen.checkPage("apply-applicant");
            next(page);
            page.locator("[name='place.lat']").fill("49,06857");
            page.locator("[name='place.lon']").fill("33,41236");
            next(page);
            page.locator("[name=purpose]").fill("підготовка договору оренди");
            if (paper) {
                page.locator("[name=result][value=paper]").check();
                page.locator("[name=office]").nth(1).check();
            }
            next(page);
            page.locator("[name=consent]").check();
            citizen.checkPage("apply-review");
            page.locator(".form-foot button[name=submit]").click();
            assertThat(page.locator("h1")).hasText("Заяву подано");
            citizen.checkPage("apply-submitted");
            return page.locator(".code-big").innerText().strip();
        }
    }

    private static void next(Page page) {
        page.locator(".form-foot button[name=next]").click();
    }

    private String register(Width width, String application) {
        try (Journey clerk = clerk(width)) {
            Page page = clerk.go("/office/inbox").page();
            clerk.checkPage("inbox");
            Locator row = page.locator("[data-row='" + application + "']");
            row.click();
            Locator button = page.locator("#register button");
            assertThat(button).isVisible();
            assertThat(page.getByText("Схожих заяв немає")
                            .or(page.getByText("Схожі заяви цієї особи"))
                            .first())
                    .isVisible();
            clerk.checkPage("inbox-application");
            if (width == Width.DESK) {
                page.keyboard().press("r");
            } else {
                button.click();
            }
            Locator made = page.getByText(CASE).first();
            assertThat(made).isVisible();
            clerk.checkPage("registered");
            String number = made.innerText().strip();
            clerk.go("/office/cases/" + number);
            assertThat(page.locator("h1")).hasText(number);
            clerk.checkPage("case");
            clerk.go("/office/cases?q=" + number);
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number)))
                    .isVisible();
            clerk.checkPage("cases");
            return number;
        }
    }

    private void give(Width width, String number) {
        try (Journey officer = staff(width, "Навчальний Роман", "/office/cases")) {
            officer.go("/office/cases/" + number);
            press(officer, "Надати результат");
            assertThat(officer.page().locator(".casehead .tag")).hasText("Надано");
            officer.checkPage("case-provided");
            officer.go("/office/inbox", 403);
        }
    }

    private String take(Width width, String application, String number) {
        try (Journey citizen = citizen(width, "/my/applications/" + application)) {
            Page page = citizen.page();
            assertThat(page.getByText(number).first()).isVisible();
            citizen.checkPage("application-provided");
            Download sheet = page.waitForDownload(
                    () -> page.getByText("Завантажити результат").click());
            assertEquals(number + ".pdf", sheet.suggestedFilename());
            String href = page.locator("a[href*='/verify/']").first().getAttribute("href");
            return href.substring(href.lastIndexOf('/') + 1);
        }
    }

    private void check(Width width, String number, String code) {
        try (Journey stranger = journey(width)) {
            Page page = stranger.go("/verify").page();
            stranger.checkPage("verify");
            page.locator("[name=code]").fill(code.toLowerCase(java.util.Locale.ROOT));
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Перевірити").setExact(true))
                    .click();
            assertThat(page.locator("h1")).hasText("Документ справжній");
            assertThat(page.getByText(number)).isVisible();
            assertThat(page.getByText("Навчальна")).hasCount(0);
            stranger.checkPage("verified");
            stranger.go("/verify/7K3M-9QWX-2TFA-0C1E", 404);
            stranger.checkPage("verify-unknown");
            stranger.go("/en/verify/" + code);
            assertThat(page.locator("h1")).hasText("The document is genuine");
            APIResponse answer = page.request().get(stranger.baseUrl() + "/verify/" + code);
            assertTrue(answer.headersArray().stream().noneMatch(header -> header.name.equalsIgnoreCase("set-cookie")));
        }
    }

    private void readLetters(Width width, String application) throws IOException {
        try (Journey reader = journey(width)) {
            Page page = reader.go("/demo/mail").page();
            assertThat(page.getByText("Результат за заявкою №\u00A0" + application))
                    .isVisible();
            reader.checkPage("demo-mail");
            page.getByText("Результат за заявкою №\u00A0" + application).click();
            assertThat(page.locator("article")).containsText("/verify/");
            reader.checkPage("demo-letter");
        }
        try (var letters = Files.list(portal().letters())) {
            assertTrue(letters.count() >= 3);
        }
    }

    private Journey citizen(Width width, String address) {
        return signedIn(width, "Навчальна Ганна Олексіївна", address);
    }

    private Journey clerk(Width width) {
        return staff(width, "Навчальна Олена", "/office");
    }

    private Journey staff(Width width, String name, String address) {
        return signedIn(width, name, address);
    }

    private Journey signedIn(Width width, String name, String address) {
        Journey person = journey(width);
        person.go(address);
        person.page().locator("a.idp").first().click();
        person.chooseDemoPerson(name);
        assertThat(person.page()).hasURL(Pattern.compile("^" + person.baseUrl() + ".*"));
        return person;
    }

    private static void press(Journey clerk, String name) {
        clerk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
