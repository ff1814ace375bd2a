package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** An officer suspends a case, the person reads why, the case goes on. */
@People("citizen-kateryna")
class CaseClockJourneyIT extends JourneyTest {

    private static final String WHY = "Чекаємо на висновок експерта про межі ділянки";

    @AtBothWidths
    void aCaseStandsAndGoesOn(Width width) throws IOException {
        String application = portal().order("citizen-kateryna");
        String number = portal().register(application);
        try (Journey officer = journey(width);
                Journey person = journey(width)) {
            officer.signInAsStaff("Навчальний Роман Львович").go("/office/cases/" + number);
            suspendBadly(officer);
            suspend(officer);
            person.signInAsCitizen("Навчальна Катерина Миколаївна").go("/my/applications/" + application);
            assertThat(person.page().locator("main")).containsText(WHY);
            assertThat(person.page().locator("#now")).hasText("Розгляд зупинено");
            person.checkPage("suspended");
            officer.go("/office/cases?urgency=stopped");
            assertThat(row(officer, number)).containsText("строк стоїть");
            officer.checkPage("stopped-cases");
            officer.go("/office/cases/" + number);
            press(officer, "Поновити розгляд");
            assertThat(officer.page().locator(".casehead .tag")).hasText("На розгляді");
            officer.checkPage("resumed");
            person.page().reload();
            assertThat(person.page().locator("#now")).hasText("Вашу заяву опрацьовують");
            officer.go("/office/cases?q=" + number);
            assertThat(row(officer, number)).containsText("На розгляді");
            officer.checkPage("worklist");
        }
    }

    private static void suspendBadly(Journey officer) {
        officer.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Зупинити розгляд"))
                .click();
        press(officer, "Зупинити розгляд");
        assertThat(officer.page().locator("#errors")).containsText("Оберіть підставу");
        assertThat(officer.page().locator("#errors")).containsText("Напишіть, чого чекаємо");
        officer.checkPage("suspended-badly");
    }

    private static void suspend(Journey officer) {
        officer.page().getByLabel("Триває експертиза").check();
        officer.page().locator("#words").fill(WHY);
        press(officer, "Зупинити розгляд");
        assertThat(officer.page().locator(".casehead .tag")).hasText("Зупинено");
        assertThat(officer.page().locator("main")).containsText(WHY);
        officer.checkPage("suspended");
    }

    private static void press(Journey officer, String name) {
        officer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static Locator row(Journey officer, String number) {
        return officer.page()
                .locator("table tbody tr", new Page.LocatorOptions().setHasText(number))
                .first();
    }
}
