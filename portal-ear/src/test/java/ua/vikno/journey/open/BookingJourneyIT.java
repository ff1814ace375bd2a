package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.parallel.ResourceLock;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** A visit without an application: by a guest with a code from a text, by who is signed in, and how the chief sets it up. */
@ResourceLock("schedule")
@People("citizen-olha")
class BookingJourneyIT extends JourneyTest {

    @AtBothWidths
    void aGuestBooksByACodeMovesAndCancels(Width width) throws SQLException {
        String phone = "+38067200000" + width.ordinal();
        try (Journey guest = journey(width)) {
            Page page = guest.page();
            guest.go("/booking").checkPage("topics");
            page.locator("main a.linkrow", new Page.LocatorOptions().setHasText("Реєстрація місця проживання"))
                    .click();
            assertThat(page.locator(".visit-office").first()).containsText("Будь-де найшвидше");
            guest.checkPage("times-anywhere");
            press(page, "Далі: хто прийде");
            assertThat(page.locator("#errors a")).hasText("Оберіть час візиту");
            choose(page, "Північному");
            guest.checkPage("times");
            press(page, "Далі: хто прийде");
            page.waitForURL("**/booking/held**"); // the browser works for a moment first
            guest.checkPage("who");
            page.locator("#phone").fill("067");
            press(page, "Надіслати код");
            assertThat(page.locator("#errors a")).hasCount(2);
            guest.checkPage("who-wrong");
            page.locator("#name").fill("Гостьова Марія");
            page.locator("#phone").fill("067 200 00 0" + width.ordinal());
            press(page, "Надіслати код");
            assertThat(page.locator("main [role=status]")).containsText("Надіслали код на");
            page.locator("#code").fill("12");
            press(page, "Записатися");
            assertThat(page.locator("#errors a")).hasText("Код не збігся. Лишилося спроб: 2");
            guest.checkPage("code-wrong");
            page.locator("#code").fill(code(phone));
            press(page, "Записатися");
            assertThat(page.locator("main [role=status]")).containsText("Вас записано.");
            guest.checkPage("booked");
            String booked = page.url().replaceFirst("&done=booked", "");
            page.navigate(booked.replace("/booking/visit", "/booking/held"));
            assertThat(page)
                    .hasURL(booked); // who lost the answer to the code finds the visit by the link of the held time
            movesAndCancels(guest);
            assertEquals(List.of(), page.context().cookies());
            guest.go("/booking/visit?secret=AAAAAAAAAAAAAAAAAAAAAA", 404);
            guest.go("/en/booking/held?secret=AAAAAAAAAAAAAAAAAAAAAA").checkPage("ended-en");
        }
    }

    private static void movesAndCancels(Journey guest) {
        Page page = guest.page();
        String event = page.locator("a[href$='.ics']").getAttribute("href");
        String text = page.request().get(guest.baseUrl() + event).text();
        assertTrue(text.contains("BEGIN:VEVENT"), text);
        press(page, "Обрати інший час");
        choose(page, "Правобережжі");
        guest.checkPage("move");
        press(page, "Перенести на цей час");
        assertThat(page.locator("main [role=status]")).containsText("Запис перенесено.");
        assertThat(page.locator("main .dl").first()).containsText("Пристанська");
        press(page, "Скасувати візит");
        assertThat(page.locator("main [role=status]")).containsText("Запис скасовано");
        guest.checkPage("cancelled");
    }

    @AtBothWidths
    void whoIsSignedInBooksWithoutACodeAndWithoutScripts(Width width) {
        try (Journey citizen = journeyWithoutScripts(width)) {
            Page page = citizen.page();
            citizen.go("/services/02-01");
            page.locator("main a[href^='/booking/times']").click();
            choose(page, "Північному");
            press(page, "Далі: хто прийде");
            String held = page.url();
            citizen.signInAsCitizen("Навчальна Ольга Василівна");
            page.navigate(held);
            press(page, "Увійти й записатися");
            citizen.picture("mine");
            press(page, "Записатися");
            assertThat(page.locator("main [role=status]")).containsText("Вас записано.");
            String number = page.locator("h1").innerText().replaceAll("\\D", "");
            citizen.go("/my/appointments");
            assertThat(page.locator("main")).containsText(number);
            citizen.picture("list");
            page.locator("main .filelist a[href*='/booking/visit']").first().click();
            press(page, "Скасувати візит");
            assertThat(page.locator("main [role=status]")).containsText("Запис скасовано");
        }
    }

    @AtBothWidths
    void theChiefKeepsTopicsAndLimits(Width width) {
        String name = "Перевірка " + width;
        try (Journey chief = journey(width)) {
            Page page = chief.page();
            chief.signInAsStaff("Навчальна Тетяна Григорівна")
                    .go("/admin/booking")
                    .checkPage("settings");
            page.locator("[name=walk-in]").fill("91");
            press(page, "Зберегти");
            assertThat(page.locator("#errors")).containsText("частка від 0 до 90");
            assertThat(page.locator("[name=walk-in]")).hasValue("91");
            page.locator("[name=walk-in]").fill("0");
            press(page, "Зберегти");
            assertThat(page.locator("main [role=status]")).containsText("Налаштування збережено.");
            press(page, "Додати питання");
            page.locator("[name=name-uk]").fill(name);
            page.locator("[name=minutes]").fill("7");
            press(page, "Зберегти");
            assertThat(page.locator("#errors a")).containsText("ділитися на 5");
            chief.checkPage("topic-wrong");
            page.locator("[name=minutes]").fill("10");
            page.locator("[name=services]").fill("99-99");
            press(page, "Зберегти");
            assertThat(page.locator("#errors a")).containsText("99-99");
            page.locator("[name=services]").fill("");
            press(page, "Зберегти");
            assertThat(page.locator("main [role=status]")).containsText("Питання збережено.");
            assertThat(page.locator("section[aria-labelledby=warnings]")).containsText(name);
            chief.go("/en/admin/booking?day=2031-05-04").checkPage("settings-en");
            chief.go("/admin/booking/987654321/topics/new", 404);
        }
    }

    /** The last time of the last free day but one: other tests take the last day. */
    private static void choose(Page page, String office) {
        page.locator("a.visit-office", new Page.LocatorOptions().setHasText(office))
                .click();
        page.waitForLoadState(); // days are counted once the last of them has come
        Locator days = page.locator("a.day");
        days.nth(days.count() - 2).click();
        page.locator(".slot input").last().check(new Locator.CheckOptions().setForce(true));
    }

    private String code(String phone) throws SQLException {
        return SentCodes.last(portal(), phone);
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .or(page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)))
                .first()
                .click();
    }
}
