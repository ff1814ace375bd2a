package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** Two key strokes write a consultation down from any page; without JavaScript two presses do. */
class ConsultationsJourneyIT extends JourneyTest {

    @AtBothWidths
    void twoStrokesAreAConsultation(Width width) {
        try (Journey chief = journey(width)) {
            chief.signInAsStaff("Навчальна Тетяна Григорівна").go("/office/consultations");
            Page page = chief.page();
            int before = counted(page);
            chief.checkPage("register");
            chief.go("/office/cases");
            page.keyboard().press("KeyK");
            assertThat(page.locator("dialog.consult li").first()).isVisible();
            chief.checkPage("pad");
            page.keyboard().press("3");
            assertThat(page.locator(".toast.consulted")).containsText("Консультацію записано");
            page.keyboard().press("KeyK");
            page.keyboard().press("1");
            assertThat(page.locator("dialog.consult")).hasCount(0);
            assertThat(page.locator(".toast.consulted button")).isVisible();
            page.locator(".toast.consulted button").click();
            assertThat(page.locator(".toast.consulted")).containsText("Запис скасовано");
            chief.go("/office/consultations?by=channel");
            assertEquals(before + 1, counted(page));
            assertThat(page.locator("table.figures")).containsText("На прийомі");
            page.locator("#minutes").fill("700");
            page.locator("button[name=topic]").first().click();
            assertThat(page.locator("#errors")).containsText("від 1 до 600");
            chief.checkPage("minutes");
            chief.go("/office/consultations?from=2026-02-30");
            assertThat(page.locator("#errors")).containsText("Виберіть дні");
            chief.go("/office/consultations/topics");
            page.locator("[name=uk-0]").fill("Субсидії " + width);
            page.locator("[name=key-0]").selectOption("1");
            page.locator("main button[type=submit]").last().click();
            assertThat(page.locator("#errors")).containsText("На цифрі 1");
            chief.checkPage("topics");
            page.locator("[name=key-0]").selectOption("");
            page.locator("main button[type=submit]").last().click();
            assertThat(page.locator(".toast")).containsText("Теми збережено");
        }
        try (Journey plain = journeyWithoutScripts(width)) {
            plain.signInAsStaff("Навчальна Оксана Іванівна").go("/office/consultations");
            Page page = plain.page();
            int before = counted(page);
            page.locator("#how").selectOption("phone");
            page.locator("#minutes").fill("5");
            page.locator("button[name=topic]").first().click();
            assertThat(page.locator(".toast")).containsText("Консультацію записано");
            assertEquals(before + 1, counted(page));
            page.locator(".toast button").click();
            assertThat(page).hasURL(Pattern.compile(".*done=undone"));
            assertEquals(before, counted(page));
        }
    }

    private static int counted(Page page) {
        return Integer.parseInt(page.locator("#counted").innerText().replaceAll("\\D", ""));
    }
}
