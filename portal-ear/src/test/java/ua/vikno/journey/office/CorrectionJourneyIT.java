package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** The clerk asks, the person corrects only that, the clerk sees the change and registers; another application is refused. */
@People("citizen-maksym")
class CorrectionJourneyIT extends JourneyTest {

    private static final String SUB = "citizen-maksym";
    private static final String CITIZEN = "Навчальний Максим Юрійович";
    private static final String CLERK = "Навчальна Олена Петрівна";
    private static final String PDF = "%PDF-1.7\n" + "x".repeat(5000) + "\n%%EOF\n";
    private static final String WORDS = "Напишіть, якої саме оренди";

    @AtBothWidths
    void theClerkAsksThePersonCorrectsTheClerkRegistersAndRefusesAnother(Width width) throws IOException {
        String application = portal().order(SUB);
        String other = portal().order(SUB);
        try (Journey clerk = journey(width);
                Journey citizen = journey(width)) {
            clerk.signInAsStaff(CLERK);
            citizen.signInAsCitizen(CITIZEN);
            ask(clerk, application);
            correct(citizen, application);
            register(clerk, application);
            refuse(clerk, other);
            citizen.go("/my/applications/" + other);
            assertThat(citizen.page().locator("main")).containsText("Того, про що заява, немає");
            assertThat(citizen.page().locator("main")).containsText("30 календарних днів");
            citizen.checkPage("my-refusal");
        }
    }

    private void ask(Journey clerk, String application) {
        Page page = clerk.go("/office/inbox/" + application).page();
        page.locator("#correction summary").click();
        press(page, "Повернути на виправлення");
        assertThat(page.locator("#errors")).containsText("Позначте");
        mark(page, "purpose").check();
        mark(page, "attachments").check();
        page.locator("#words-purpose").fill(WORDS);
        press(page, "Повернути на виправлення");
        assertThat(page.locator("#words-attachments-error")).hasText("Напишіть, що виправити");
        assertThat(page.locator("#words-purpose")).hasValue(WORDS);
        clerk.checkPage("ask-errors");
        page.locator("#words-attachments").fill("Додайте договір");
        page.locator("[name=remark]").fill("Решта заяви гаразд.");
        press(page, "Повернути на виправлення");
        assertThat(page.locator(".toast")).containsText("повернуто заявнику");
        assertThat(page.locator("main")).containsText("Заявка в заявника, строк стоїть.");
        clerk.checkPage("asked");
        clerk.go("/office/inbox?tab=applicant&q=" + application);
        assertThat(page.locator("[data-row='" + application + "']")).isVisible();
        assertThat(page.locator(".inbox")).containsText("строк стоїть");
        clerk.checkPage("at-the-applicant");
        clerk.go("/office/inbox?q=" + application);
        assertThat(page.locator("[data-row='" + application + "']")).hasCount(0);
    }

    private void correct(Journey citizen, String application) {
        Page page = citizen.go("/my/applications/" + application).page();
        assertThat(page.locator("main")).containsText(WORDS);
        assertThat(page.locator("main")).containsText("Решта заяви гаразд.");
        citizen.checkPage("my-application");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Виправити").setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Виправити заяву");
        assertThat(page.locator("[name=phone]")).hasCount(0);
        page.locator("[name=purpose]").fill("");
        press(page, "Надіслати виправлену заяву");
        assertThat(page.locator("#errors")).isVisible();
        citizen.checkPage("my-correction-errors");
        page.locator("[name=purpose]").fill("оренда гаража");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("договір.pdf", "application/pdf", PDF.getBytes(StandardCharsets.UTF_8)));
        page.locator("button[name=upload]").click();
        assertThat(page.locator(".files")).containsText("договір.pdf");
        citizen.checkPage("my-correction");
        citizen.go("/en/my/applications/" + application + "/correction");
        citizen.checkPage("my-correction-en");
        press(page, "Send the corrected application");
        assertThat(page).hasURL(Pattern.compile(".*/my/applications/" + application + "\\?corrected=1"));
        citizen.go("/my/applications/" + application + "/correction");
        assertThat(page.locator(".tag.big")).hasText("Виправлено");
        citizen.checkPage("my-corrected");
    }

    /** From the list: the row, and the one click. */
    private void register(Journey clerk, String application) {
        Page page = clerk.go("/office/inbox?q=" + application).page();
        assertThat(page.locator(".inbox")).containsText("виправлено");
        page.locator("[data-row='" + application + "']").click();
        Locator changes = page.locator("main").getByText("оренда гаража").first();
        assertThat(changes).isVisible();
        clerk.checkPage("corrected");
        page.locator("#register button").click();
        assertThat(page.locator("main")).containsText(Pattern.compile("01-28-13-\\d{6}-\\d{4}"));
    }

    private void refuse(Journey clerk, String application) {
        Page page = clerk.go("/office/inbox/" + application).page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Відмовити"))
                .click();
        press(page, "Далі: перевірити");
        assertThat(page.locator("#errors")).containsText("Поясніть");
        clerk.checkPage("refusal-errors");
        page.locator("#reason-no-subject").check();
        page.locator("[name=words]").fill("Будинку за цією адресою вже немає.");
        press(page, "Далі: перевірити");
        assertThat(page.locator("h1")).hasText("Точно відмовити?");
        assertThat(page.locator("main")).containsText("стаття 65");
        clerk.checkPage("refusal-sure");
        press(page, "Назад");
        assertThat(page.locator("[name=words]")).hasValue("Будинку за цією адресою вже немає.");
        assertThat(page.locator("#reason-no-subject")).isChecked();
        press(page, "Далі: перевірити");
        press(page, "Відмовити остаточно");
        assertThat(page.locator(".toast")).containsText("відмовлено");
        clerk.checkPage("refused");
        clerk.go("/en/office/inbox?tab=refused&q=" + application);
        clerk.checkPage("refused-list-en");
        clerk.go("/office/inbox/" + application + "/refusal");
        assertThat(page).hasURL(Pattern.compile(".*/office/inbox/" + application));
    }

    private static Locator mark(Page page, String field) {
        return page.locator("[name=mark][value='" + field + "']");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .last()
                .click();
    }
}
