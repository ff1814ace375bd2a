package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** Receipts that are refused, and applications that owe nothing. */
@People({"citizen-andrii", "citizen-hanna", "citizen-kateryna", "staff-olena"})
class ReceiptJourneyIT extends JourneyTest {

    private static final String CLERK = "Навчальна Олена Петрівна";
    private static final String PERSON = "Навчальний Андрій Тарасович";

    @AtBothWidths
    void aRefusedReceiptIsExplainedAndAnotherTaken(Width width) {
        String number;
        try (Journey citizen = journey(width)) {
            number = PaymentPages.submit(PaymentPages.common(citizen, PERSON, "05-03"));
            attaches(citizen, number, "a");
        }
        try (Journey clerk = journey(width).signInAsStaff(CLERK)) {
            PaymentPages pay = new PaymentPages(clerk);
            pay.openFromList(number);
            clerk.page().locator("[name=receiptReason]").fill("На квитанції інша заява");
            pay.act("receipt");
            assertThat(clerk.page().locator(".casehead")).containsText("До сплати");
            clerk.checkPage("refused");
        }
        try (Journey citizen = journey(width).signInAsCitizen(PERSON)) {
            citizen.go("/my/applications/" + number + "/payment");
            assertThat(citizen.page().locator(".note.bad")).containsText("На квитанції інша заява");
            citizen.checkPage("refused-to-me");
            attaches(citizen, number, "b");
            assertThat(citizen.page().locator(".note.bad")).hasCount(0);
            citizen.checkPage("another");
        }
        try (Journey clerk = journey(width).signInAsStaff(CLERK)) {
            PaymentPages pay = new PaymentPages(clerk);
            pay.openFromList(number);
            pays(clerk.page(), "POS", "000123");
            pay.act("paid");
            assertThat(clerk.page().locator(".casehead")).containsText("Сплачено");
        }
    }

    private static void attaches(Journey citizen, String number, String mark) {
        citizen.go("/my/applications/" + number + "/payment");
        new PaymentPages(citizen).file("receipt", "чек.pdf", PaymentPages.pdf(mark));
        press(citizen.page(), "Надіслати квитанцію");
        assertThat(citizen.page().getByText("Квитанцію додано. Адміністратор")).isVisible();
    }

    private static void pays(Page page, String method, String reference) {
        page.locator("[name=method][value=" + method + "]").check();
        page.locator("[name=reference]").fill(reference);
        page.locator("[name=paidOn]").fill("2026-01-15");
    }

    @AtBothWidths
    void aWithdrawnApplicationOwesNothing(Width width) {
        try (Journey citizen = journey(width)) {
            FormPages form = PaymentPages.common(citizen, "Навчальна Катерина Миколаївна", "05-06");
            String number = PaymentPages.submit(form);
            citizen.go("/my/applications/" + number + "/withdraw");
            press(citizen.page(), "Відкликати заяву");
            assertThat(citizen.page().locator("h1")).isVisible();
            citizen.go("/my/applications/" + number + "/payment");
            assertThat(citizen.page().locator("aside")).containsText("Заяву відкликано, платити не треба");
            citizen.checkPage("cancelled");
        }
    }

    @AtBothWidths
    void aFreeServiceHasNoPayment(Width width) {
        try (Journey citizen = journey(width)) {
            String number = PaymentPages.submit(PaymentPages.common(citizen, "Навчальна Ганна Олексіївна", "28-04"));
            assertThat(citizen.page().locator("#my-fee")).hasCount(0);
            citizen.go("/my/applications/" + number);
            assertThat(citizen.page().locator("#my-fee")).hasCount(0);
            citizen.go("/my/applications/" + number + "/payment", 404);
            citizen.go("/my/applications/999999999999/payment", 404);
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
