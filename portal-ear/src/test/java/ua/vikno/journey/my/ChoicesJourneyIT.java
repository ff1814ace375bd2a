package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** What a person chose once begins the application; a copy of it is theirs; a similar one begins with its answers. */
@People("citizen-iryna")
class ChoicesJourneyIT extends JourneyTest {

    private static final String CITIZEN = "Навчальна Ірина Богданівна";
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    @AtBothWidths
    void choosesOnceTakesACopyAndSubmitsASimilarOne(Width width) {
        String number;
        try (Journey citizen = journey(width)) {
            chooses(citizen);
            number = applies(citizen);
            copies(citizen, number);
            repeats(citizen, number);
            choosesBack(citizen);
            discards(citizen);
        }
        try (Journey clerk = journey(width)) {
            clerk.signInAsStaff("Навчальна Олена Петрівна").go("/office/inbox/" + number);
            assertThat(clerk.page().locator("main")).containsText("листом на iryna@vikno.example");
            assertThat(clerk.page().locator("main")).containsText("паперовий, у відділенні");
            clerk.checkPage("clerk");
        }
    }

    private static void chooses(Journey citizen) {
        Page page = citizen.go("/my/choices").page();
        page.locator("a.idp").first().click();
        citizen.chooseDemoPerson(CITIZEN);
        assertThat(page.locator("h1")).hasText("Сповіщення й результат");
        citizen.checkPage("choices");
        for (int i = 0; i < 4; i++) {
            page.locator("[name=kinds]").nth(i).uncheck();
        }
        page.locator("[name=result][value=paper]").check();
        press(page, "Зберегти");
        assertThat(page.locator("#errors li")).hasCount(2);
        assertThat(page.locator("[name=result][value=paper]")).isChecked();
        citizen.checkPage("choices-error");
        page.locator("[name=channel][value=cabinet]").check();
        page.locator("[name=kinds][value=READY]").check();
        page.locator("[name=office]").selectOption(new SelectOption().setIndex(1));
        press(page, "Зберегти");
        assertThat(page.getByText("Збережено. Нові заяви")).isVisible();
        citizen.go("/en/my/choices").checkPage("choices-en");
        assertThat(page.locator("[name=channel][value=cabinet]")).isChecked();
    }

    /** Throws away the draft of the service, whoever left it. */
    private static void discards(Journey citizen) {
        citizen.go("/my/apply/28-13").page().waitForURL("**/my/apply/28-13/*?step=*");
        citizen.go(ApplyPages.here(citizen).draft() + "/discard");
        press(citizen.page(), "Вилучити");
        citizen.page().waitForURL("**/my");
    }

    private static String applies(Journey citizen) {
        discards(citizen);
        Page page = citizen.go("/my/apply/28-13").page();
        page.waitForURL("**/my/apply/28-13/*?step=1");
        ApplyPages form = ApplyPages.here(citizen).applicant().place();
        assertThat(page.locator("[name=result][value=paper]")).isChecked();
        assertThat(page.locator("[name=notify][value=cabinet]")).isChecked();
        assertThat(page.locator("[name=office]").first()).isChecked();
        page.locator("[name=notify][value=email]").check();
        form.attach("Договір.pdf", PDF).sheet().submit();
        return form.number();
    }

    private static void copies(Journey citizen, String number) {
        String address = "/my/applications/" + number;
        Page page = citizen.go(address).page();
        citizen.checkPage("application");
        APIResponse copy = page.request().get(citizen.baseUrl() + address + "/copy");
        assertEquals(200, copy.status());
        assertTrue(new String(copy.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        press(page, "Надіслати на мою пошту");
        assertThat(page.getByText("Копію надіслано на вашу пошту")).isVisible();
        press(page, "Надіслати на мою пошту");
        assertThat(page.locator("main")).containsText("сьогодні вже надіслано");
        citizen.checkPage("mailed-today");
        citizen.go("/en" + address + "/copy/mail").checkPage("mail-en");
        for (String no : new String[] {"/copy", "/copy/mail", "/repeat"}) {
            citizen.go("/my/applications/999999" + no, 404);
        }
    }

    private static void repeats(Journey citizen, String number) {
        String address = "/my/applications/" + number;
        Page page = citizen.go(address).page();
        press(page, "Подати схожу заяву");
        page.waitForURL("**/my/apply/28-13/*?step=1");
        assertThat(page.locator("main")).containsText("Відповіді взято із заяви № " + number);
        assertThat(page.locator("main")).containsText("Договір.pdf");
        assertThat(page.locator("[name=residence]")).hasValue("м. Кременчук, вул. Липова, 17, кв. 4");
        citizen.checkPage("repeated");
        String first = page.url();
        citizen.go(address);
        press(page, "Подати схожу заяву");
        assertThat(page).hasURL(first);
        citizen.go(first.replace(citizen.baseUrl(), "").replaceAll("\\?.*", "") + "/discard");
        press(page, "Вилучити");
        citizen.go("/my/apply/28-13").go(address);
        press(page, "Подати схожу заяву");
        assertThat(page.locator("h1")).hasText("Чернетка цієї послуги вже є");
        citizen.checkPage("draft-in-the-way");
        press(page, "Замінити чернетку");
        assertThat(page.locator("main")).containsText("Відповіді взято із заяви № " + number);
        citizen.go("/en" + address + "/repeat").checkPage("draft-in-the-way-en");
    }

    private static void choosesBack(Journey citizen) {
        Page page = citizen.go("/my/choices").page();
        page.locator("[name=channel][value=email]").check();
        for (int i = 0; i < 4; i++) {
            page.locator("[name=kinds]").nth(i).check();
        }
        page.locator("[name=result][value=electronic]").check();
        press(page, "Зберегти");
        assertThat(page.getByText("Збережено. Нові заяви")).isVisible();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
