package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** What a service costs, from the review to the money's way back: the one who pays and the clerk, right and wrong. */
@People({"citizen-maksym", "citizen-petro", "citizen-solomiia", "staff-olena"})
class PaymentJourneyIT extends JourneyTest {

    private static final String CLERK = "Навчальна Олена Петрівна";

    @AtBothWidths
    void paysByTheCodeShowsTheReceiptAndGetsTheMoneyBack(Width width) throws IOException, ReaderException {
        String number;
        try (Journey citizen = journey(width)) {
            FormPages form = PaymentPages.extract(citizen, "Навчальна Соломія Ігорівна");
            assertThat(form.page().locator("aside .price")).hasText("206,40\u00a0₴");
            citizen.checkPage("review");
            number = PaymentPages.submit(form);
            assertThat(citizen.page().locator(".price")).hasText("206,40\u00a0₴");
            citizen.checkPage("submitted");
            scansTheCode(citizen, number);
            givesTheReceipt(citizen, number);
        }
        clerkMarksItPaid(width, number);
        try (Journey citizen = journey(width).signInAsCitizen("Навчальна Соломія Ігорівна")) {
            asksBack(citizen, number);
        }
        clerkReturnsIt(width, number);
        try (Journey citizen = journey(width).signInAsCitizen("Навчальна Соломія Ігорівна")) {
            citizen.go("/my/applications/" + number + "/payment").checkPage("returned");
            assertThat(citizen.page().getByText("платіжна інструкція 12").first())
                    .isVisible();
            citizen.go("/en/my/applications/" + number + "/payment").checkPage("returned-en");
            assertThat(citizen.page().getByText("???")).hasCount(0);
        }
    }

    private static void scansTheCode(Journey citizen, String number) throws IOException, ReaderException {
        Page page = citizen.page();
        page.getByText("Перейти до оплати").click();
        assertThat(page.locator("h1")).hasText("Оплата");
        String address = page.getByText("Відкрити в\u00a0застосунку банку").getAttribute("href");
        assertEquals(address, new PaymentPages(citizen).scanned(), "the picture says what the link says");
        List<String> lines = PaymentPages.lines(address);
        assertEquals("003", lines.get(1));
        assertEquals("UAH206.4", lines.get(7));
        assertTrue(lines.get(11).endsWith("заява " + number), lines.get(11));
        for (int line : new int[] {5, 6, 8, 11}) {
            assertThat(page.locator(".pay .dl")).containsText(lines.get(line));
        }
        citizen.checkPage("due");
    }

    private static void givesTheReceipt(Journey citizen, String number) {
        Page page = citizen.page();
        PaymentPages pay = new PaymentPages(citizen);
        press(page, "Надіслати квитанцію");
        assertThat(page.locator("#errors")).containsText("Оберіть файл квитанції");
        pay.file("receipt", "чек.svg", "<svg/>");
        press(page, "Надіслати квитанцію");
        assertThat(page.locator("#errors")).containsText("SVG");
        citizen.checkPage("receipt-error");
        pay.file("receipt", "чек.pdf", PaymentPages.pdf("a"));
        press(page, "Надіслати квитанцію");
        assertThat(page.getByText("Квитанцію додано. Адміністратор")).isVisible();
        citizen.checkPage("receipt-given");
        citizen.go("/my/applications/" + number).checkPage("application");
    }

    private void clerkMarksItPaid(Width width, String number) {
        try (Journey clerk = journey(width).signInAsStaff(CLERK)) {
            Page page = clerk.page();
            clerk.go("/office/inbox/" + number);
            assertThat(page.locator("#case-fee")).isVisible();
            clerk.checkPage("inbox-application");
            clerk.go("/office/payments").checkPage("list");
            PaymentPages pay = new PaymentPages(clerk);
            pay.openFromList(number);
            clerk.checkPage("receipt-to-check");
            pay.act("receipt");
            assertThat(page.locator("#errors")).containsText("Поясніть рішення");
            pay.act("paid");
            assertThat(page.locator("#errors")).containsText("Оберіть, як сплачено");
            clerk.checkPage("mark-error");
            page.locator("[name=method][value=TRANSFER]").check();
            page.locator("[name=reference]").fill("0042-7");
            page.locator("[name=paidOn]").fill("2999-01-01");
            pay.act("paid");
            assertThat(page.locator("#errors")).containsText("ще не настала");
            page.locator("[name=paidOn]").fill("2026-01-15");
            pay.act("paid");
            assertThat(page.locator(".casehead")).containsText("Сплачено");
            assertThat(page.getByText("0042-7").first()).isVisible();
            clerk.checkPage("marked");
            clerk.go("/office/payments?show=all").checkPage("list-all");
            clerk.go("/en/office/payments").checkPage("list-en");
        }
    }

    private static void asksBack(Journey citizen, String number) {
        Page page = citizen.page();
        citizen.go("/my/applications/" + number + "/payment").checkPage("paid");
        page.getByText("Попросити повернути кошти").click();
        page.locator("[name=iban]").fill("UA40 9999 9900 0000 1000 0000 0000 3");
        press(page, "Надіслати заявку");
        assertThat(page.locator("#errors a")).hasCount(2);
        assertThat(page.locator("#iban-error")).containsText("контрольні цифри не збігаються");
        citizen.checkPage("refund-error");
        page.locator("[name=iban]").fill("UA40 9999 9900 0000 1000 0000 0000 2");
        page.locator("[name=reason]").fill("Передумала");
        press(page, "Надіслати заявку");
        assertThat(page.getByText("Заявку на повернення надіслано.")).isVisible();
        citizen.checkPage("refund-asked");
    }

    private void clerkReturnsIt(Width width, String number) {
        try (Journey clerk = journey(width).signInAsStaff(CLERK)) {
            PaymentPages pay = new PaymentPages(clerk);
            pay.openFromList(number);
            clerk.checkPage("refund-to-decide");
            pay.act("refunded");
            assertThat(clerk.page().locator("#errors")).containsText("Уведіть номер документа");
            clerk.page().locator("[name=refundWords]").fill("платіжна інструкція 12");
            pay.act("refunded");
            assertThat(clerk.page().locator(".casehead")).containsText("Повернуто");
            clerk.checkPage("refunded");
        }
    }

    @AtBothWidths
    void claimsAnExemptionWithoutScripts(Width width) {
        String number;
        try (Journey citizen = journeyWithoutScripts(width)) {
            FormPages form = PaymentPages.common(citizen, "Навчальний Петро Іванович", "05-03");
            number = PaymentPages.submit(form);
            Page page = citizen.page();
            page.getByText("Перейти до оплати").click();
            citizen.picture("due");
            page.getByText("Заявити, що маєте не платити").click();
            press(page, "Надіслати на розгляд");
            assertThat(page.locator("#errors a")).hasCount(2);
            assertThat(page.locator("[name=ground]")).isVisible();
            citizen.picture("claim-error");
            page.locator("[name=ground]").fill("Рішення виконавчого комітету № 5");
            new PaymentPages(citizen).file("proof", "рішення.pdf", PaymentPages.pdf("b"));
            press(page, "Надіслати на розгляд");
            assertThat(page.getByText("Пільгу надіслано на розгляд")).isVisible();
            assertThat(page.locator("svg.pay-code")).hasCount(0);
            citizen.picture("claimed");
        }
        clerkExempts(width, number);
        try (Journey citizen = journey(width).signInAsCitizen("Навчальний Петро Іванович")) {
            citizen.go("/my/applications/" + number + "/payment");
            assertThat(citizen.page().locator("aside")).containsText("платити не треба");
            citizen.checkPage("exempt");
        }
    }

    private void clerkExempts(Width width, String number) {
        try (Journey clerk = journey(width).signInAsStaff(CLERK)) {
            PaymentPages pay = new PaymentPages(clerk);
            pay.openFromList(number);
            clerk.checkPage("claim-to-decide");
            pay.act("not-exempt");
            assertThat(clerk.page().locator("#errors")).containsText("Поясніть рішення");
            clerk.checkPage("claim-error");
            pay.act("exempt");
            assertThat(clerk.page().locator(".casehead")).containsText("Без плати");
            clerk.checkPage("exempted");
        }
    }

    @AtBothWidths
    void theCentreTellsAnAmountNobodyKnew(Width width) {
        String number;
        try (Journey citizen = journey(width)) {
            FormPages form = PaymentPages.common(citizen, "Навчальний Максим Юрійович", "27-07");
            assertThat(form.page().locator("aside .price")).hasText("суму уточнюємо");
            citizen.checkPage("review-unknown");
            number = PaymentPages.submit(form);
            citizen.go("/my/applications/" + number + "/payment").checkPage("amount-awaited");
        }
        try (Journey clerk = journey(width).signInAsStaff(CLERK)) {
            Page page = clerk.go("/office/inbox/" + number).page();
            page.getByText("Відкрити оплату").click();
            clerk.checkPage("amount-to-tell");
            page.locator("[name=amount]").fill("сто");
            new PaymentPages(clerk).act("amount");
            assertThat(page.locator("#errors a")).hasCount(2);
            clerk.checkPage("amount-error");
            page.locator("[name=amount]").fill("1 234,50");
            page.locator("[name=basis]").fill("рішення сесії № 7");
            new PaymentPages(clerk).act("amount");
            assertThat(page.locator(".casehead")).containsText("1\u00a0234,50\u00a0₴");
            clerk.checkPage("amount-told");
            registers(clerk, number);
        }
        try (Journey citizen = journey(width).signInAsCitizen("Навчальний Максим Юрійович")) {
            citizen.go("/en/my/applications/" + number + "/payment").checkPage("due-en");
            assertThat(citizen.page().locator("aside .price")).hasText("1\u00a0234.50\u00a0₴");
            citizen.go("/my/my-data");
        }
    }

    private static void registers(Journey clerk, String number) {
        Page page = clerk.go("/office/inbox/" + number).page();
        page.locator("#register button").first().click();
        page.waitForURL("**/office/cases/*");
        assertThat(page.locator("#case-fee")).isVisible();
        clerk.checkPage("case");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
