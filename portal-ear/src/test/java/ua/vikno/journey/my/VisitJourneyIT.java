package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.parallel.ResourceLock;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** A time for the originals is chosen while applying or later, moved, cancelled, seen by those who receive people. */
@ResourceLock("schedule")
@People({"citizen-dmytro", "citizen-solomiia", "staff-oksana"})
class VisitJourneyIT extends JourneyTest {

    @AtBothWidths
    void choosesWhenToBringTheOriginalsWhileApplying(Width width) {
        String number;
        try (Journey citizen = journey(width)) {
            FormPages form = VisitPages.idCard(citizen, "Навчальна Соломія Ігорівна");
            VisitPages visit = new VisitPages(citizen);
            assertThat(citizen.page().locator("h1")).hasText("Коли принесете оригінали?");
            visit.lastDay();
            citizen.checkPage("choose");
            visit.submit();
            assertThat(citizen.page().locator("#errors a")).hasText("Оберіть час візиту");
            citizen.checkPage("choose-error");
            visit.office("Правобережжі").lastDay();
            // the same person comes at both widths, and is not in two places at once
            String time = visit.choose(8 * width.ordinal());
            visit.submit();
            citizen.page().waitForURL("**?step=*");
            assertThat(citizen.page().locator("main")).containsText(time);
            assertThat(citizen.page().locator("main")).containsText("Пристанська");
            citizen.checkPage("review");
            number = PaymentPages.submit(form);
            assertThat(citizen.page().locator("#my-visit")).hasText("Візит");
            citizen.checkPage("submitted");
            movesAndTakesItHome(citizen, number, 8 * width.ordinal() + 1);
        }
        isExpectedInTheOffice(width, number);
    }

    private void movesAndTakesItHome(Journey citizen, String number, int place) {
        Page page = citizen.page();
        String visit = "/my/applications/" + number + "/visit";
        citizen.go(visit).checkPage("visit");
        assertThat(page.locator("main aside")).containsText("оригінал: Попередній документ");
        assertThat(page.locator("main aside")).containsText("618,00");
        press(page, "Обрати інший час");
        VisitPages pages = new VisitPages(citizen);
        pages.office("Головний").lastDay();
        String time = pages.choose(place);
        pages.submit();
        assertThat(page.getByText("Вас записано.")).isVisible();
        assertThat(page.locator("#when")).containsText(time);
        APIResponse event = page.request().get(citizen.baseUrl() + visit + ".ics");
        assertEquals(200, event.status());
        assertTrue(event.text().contains("BEGIN:VEVENT"), event.text());
        assertTrue(event.text().contains("заява № " + number), event.text());
        citizen.go("/my/appointments").checkPage("list");
        assertThat(page.locator("main")).containsText(time);
        citizen.go("/en/my/appointments").checkPage("list-en");
        citizen.go("/en" + visit + "?move=1").checkPage("move-en");
    }

    private void isExpectedInTheOffice(Width width, String number) {
        String day;
        try (Journey clerk = signedIn(width, "Навчальна Олена Петрівна", "/office/inbox/" + number)) {
            assertThat(clerk.page().locator("#case-visit")).isVisible();
            clerk.checkPage("application");
            day = clerk.page()
                    .locator("section:has(#case-visit) time")
                    .getAttribute("datetime")
                    .substring(0, 10);
        }
        try (Journey reception = signedIn(width, "Навчальна Оксана Іванівна", "/office/visits")) {
            reception.go("/office/visits?day=" + day);
            assertThat(reception.page().locator("tbody")).containsText(number);
            assertThat(reception.page().locator("tbody")).containsText("Навчальна Соломія");
            reception.checkPage("day");
            reception.go("/en/office/visits?day=" + day).checkPage("day-en");
            reception.go("/office/visits?day=2031-01-01").checkPage("day-empty");
        }
    }

    @AtBothWidths
    void withoutScriptsATimeIsChosenLaterAndCancelled(Width width) {
        try (Journey citizen = journeyWithoutScripts(width)) {
            FormPages form = VisitPages.residence(citizen, "Навчальний Дмитро Олегович");
            Page page = citizen.page();
            citizen.picture("choose");
            page.getByText("Оберу час пізніше").click();
            assertThat(page.locator("main")).containsText("Час можна обрати зараз або після подання");
            String number = PaymentPages.submit(form);
            assertThat(page.locator("#my-visit")).hasText("Оберіть, коли принесете оригінали");
            press(page, "Обрати час");
            VisitPages visit = new VisitPages(citizen);
            visit.office("Північному").lastDay();
            citizen.picture("times");
            visit.choose(2);
            visit.submit();
            assertThat(page.getByText("Вас записано.")).isVisible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Скасувати візит"))
                    .click();
            assertThat(page.getByText("Візит скасовано, час вільний для інших."))
                    .isVisible();
            citizen.picture("cancelled");
            citizen.go("/my/applications/" + number);
            assertThat(page.locator("#my-visit")).hasText("Оберіть, коли принесете оригінали");
            citizen.go("/my/applications/" + number + "/visit.ics", 404);
        }
    }

    @AtBothWidths
    void theChiefKeepsDesksHoursAndClosedDays(Width width) {
        try (Journey chief = signedIn(width, "Навчальна Тетяна Григорівна", "/admin/schedule")) {
            Page page = chief.page();
            chief.checkPage("schedule");
            page.locator("[name=window]").fill("900");
            press(page, "Зберегти");
            assertThat(page.locator("#errors")).containsText("днів від 1 до 90");
            assertThat(page.locator("[name=window]")).hasValue("900");
            chief.checkPage("rules-error");
            page.locator("[name=window]").fill("30");
            press(page, "Зберегти");
            assertThat(page.getByText("Правила запису збережено.")).isVisible();
            aDeskIsAddedAndRemoved(chief, "Вікно " + width);
            page.locator("[name=day]").fill("2031-05-01");
            page.locator("[name=reason]").fill("навчання працівників");
            press(page, "Закрити день");
            assertThat(page.getByText("День закрито.")).isVisible();
            chief.checkPage("closed");
            press(page, "Відкрити 1 травня 2031");
            assertThat(page.getByText("День знову відкрито.")).isVisible();
            chief.go("/en/admin/schedule").checkPage("schedule-en");
        }
    }

    private static void aDeskIsAddedAndRemoved(Journey chief, String label) {
        Page page = chief.page();
        press(page, "Додати робоче місце");
        page.locator("[name=label]").fill(label);
        page.locator("[name=topics]").first().check();
        page.locator("[name=mo-opens]").fill("09:00");
        page.locator("[name=mo-closes]").fill("08:00");
        press(page, "Зберегти");
        assertThat(page.locator("#errors")).containsText("понеділок: кінець прийому має бути пізніше за початок");
        assertThat(page.locator("[name=mo-opens]")).hasValue("09:00");
        chief.checkPage("desk-error");
        page.locator("[name=mo-closes]").fill("17:00");
        press(page, "Зберегти");
        assertThat(page.getByText("Робоче місце збережено.")).isVisible();
        assertThat(page.locator("tbody")).containsText("пн 9:00–17:00");
        press(page, label);
        chief.checkPage("desk");
        press(page, "Вилучити");
        assertThat(page.getByText("Робоче місце вилучено.")).isVisible();
    }

    private Journey signedIn(Width width, String name, String address) {
        Journey person = journey(width);
        person.go(address);
        person.page().locator("a.idp").first().click();
        person.chooseDemoPerson(name);
        assertThat(person.page()).hasURL(Pattern.compile("^" + person.baseUrl() + ".*"));
        return person;
    }

    /** A button or a link of this name. */
    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
                .first()
                .click();
    }
}
