package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** Services with forms of their own: by keyboard, without scripts, to the end for those they are not for, and onto paper. */
@People({"citizen-kateryna", "citizen-nazar", "citizen-olha", "citizen-petro"})
class FormsJourneyIT extends JourneyTest {

    private static final Pattern CASE = Pattern.compile("01-03-04-\\d{6}-\\d{4}");

    @AtBothWidths
    void asksForAStreetCertificateByKeyboard(Width width) {
        String number;
        try (Journey citizen = journey(width)) {
            FormPages form = FormPages.begin(citizen, "Навчальна Ольга Василівна", "03-04");
            form.tabTo("residence").keys("м. Навчальне, вул. Липова, 17");
            form.tabTo("behalf");
            citizen.page().keyboard().press("ArrowDown");
            form.tabTo("organisation.code").keys("32855968");
            form.tabTo("organisation.name").keys("Навчальна установа");
            form.tabTo("powers").keys("наказ № 1 від 01.02.2026");
            form.pressNext();
            assertThat(form.page().locator("#errors a")).containsText("контрольною цифрою");
            citizen.checkPage("organisation-error");
            form.page().keyboard().press("Tab");
            form.page().keyboard().press("Enter");
            assertThat(form.input("organisation.code")).isFocused();
            form.page().keyboard().press("Control+A");
            form.keys("32855961").pressNext();
            form.tabTo("street").keys("вул. Першотравнева").pressNext();
            citizen.checkPage("street-result");
            form.pressNext();
            assertThat(form.page().locator("dl").first()).containsText("Навчальна Ольга");
            form.tabTo("consent");
            form.page().keyboard().press("Space");
            citizen.checkPage("street-review");
            form.press("submit");
            assertThat(form.page().locator("h1")).hasText("Заяву подано");
            number = form.page().locator(".code-big").innerText().strip();
            citizen.go("/en/my/applications/" + number).checkPage("street-application-en");
        }
        registersWithOneClick(width, number);
    }

    private void registersWithOneClick(Width width, String number) {
        try (Journey clerk = journey(width)) {
            Page page = clerk.go("/office/inbox").page();
            page.locator("a.idp").first().click();
            clerk.chooseDemoPerson("Навчальна Олена Петрівна");
            page.locator("[data-row='" + number + "']").click();
            page.locator("#register button").click();
            Locator made = page.getByText(CASE).first();
            assertThat(made).isVisible();
            clerk.go("/office/cases/" + made.innerText().strip());
            assertThat(page.getByText("Навчальна установа").first()).isVisible();
            assertThat(page.locator("button[name=act][value=result]")).hasCount(0);
            assertThat(page.getByText("Код ЄДРПОУ").first()).isVisible();
            assertThat(page.getByText("???")).hasCount(0);
            clerk.checkPage("street-case");
        }
    }

    @AtBothWidths
    void asksTheArchiveWithoutScripts(Width width) {
        try (Journey citizen = journeyWithoutScripts(width)) {
            FormPages form = FormPages.begin(citizen, "Навчальний Петро Іванович", "30-01");
            form.type("residence", "м. Навчальне, вул. Липова, 17").next();
            citizen.picture("work");
            form.check("about", "length").check("about", "wages").check("otherName", "yes");
            form.type("places.1.employer", "Навчальний завод").type("places.1.position", "токар");
            form.type("places.1.since", "01.02.1985").type("places.1.until", "31.01.1984");
            form.next();
            assertThat(form.page().locator("main")).containsText("Ваша відповідь додала запитання");
            assertThat(form.input("nameThen")).isVisible();
            assertThat(form.page().locator("#errors"))
                    .containsText("Місце роботи 1. Останній день — не раніше першого");
            assertEquals(List.of(), form.beyondTheEdge(), "nothing hangs over the edge of the page");
            citizen.picture("more-questions");
            form.page().locator("#errors a").first().click();
            assertThat(form.input("places.1.until")).hasValue("31.01.1984");
            form.type("places.1.until", "31.01.1990").type("nameThen", "Навчальнюк");
            form.press("add");
            assertThat(form.page().locator("#places-2")).isVisible();
            form.type("places.2.employer", "Зайве місце");
            form.press("add");
            form.type("places.3.employer", "Навчальна школа")
                    .type("places.3.since", "31.02.1990")
                    .type("places.3.until", "1.9.1995");
            form.page().locator("button[name=drop][value='places:2']").click();
            assertThat(form.input("places.2.employer")).hasCount(0);
            assertThat(form.input("places.3.employer")).hasValue("Навчальна школа");
            form.next();
            assertThat(form.page().locator("#places-3-since-error")).containsText("Такого дня немає");
            assertThat(form.page().locator("#errors")).containsText("Місце роботи 2. Такого дня немає");
            citizen.picture("row-error");
            form.type("places.3.since", "01.02.1990").next();
            form.type("purpose", "призначення пенсії").next();
            form.next();
            assertThat(form.page().locator("main")).containsText("Стаж роботи; Заробітна плата");
            assertThat(form.page().locator("main")).containsText("Місце роботи 2: Організація");
            citizen.picture("archive-review");
            form.input("consent").check();
            form.press("submit");
            assertThat(form.page().locator("h1")).hasText("Заяву подано");
        }
    }

    @AtBothWidths
    void aQuestionComesAndASumFollowsAtOnce(Width width) {
        try (Journey citizen = journey(width)) {
            FormPages form = FormPages.begin(citizen, "Навчальний Назар Степанович", "08-02");
            assertThat(form.input("powers")).isHidden();
            form.type("residence", "м. Навчальне, вул. Липова, 17").next();
            form.type("parcel", "5310436100080030042").type("basis", "власник").check("rights", "yes");
            citizen.checkPage("plot");
            form.next();
            form.check("result", "electronic");
            assertThat(form.page().locator("#fee")).hasText("206,40\u00a0₴");
            form.check("result", "paper");
            assertThat(form.page().locator("#fee")).hasText("246,40\u00a0₴");
            assertThat(form.input("office").first()).isVisible();
            citizen.checkPage("fee");
        }
    }

    @AtBothWidths
    void isToldThatAServiceIsNotForThemAndTakesAFormOnPaper(Width width) {
        try (Journey citizen = journey(width)) {
            FormPages form = FormPages.begin(citizen, "Навчальна Катерина Миколаївна", "02-11");
            citizen.checkPage("eligibility");
            form.check("housing", "no").next();
            assertThat(form.page().locator("h1")).hasText("Тут реєструють лише договори про житло");
            assertThat(form.page().locator("main a[href='/services/29-01']")).isVisible();
            citizen.checkPage("not-for-you");
            citizen.go(form.draft() + "?step=1&end=not-housing");
            citizen.go("/en" + form.draft() + "?step=1&end=not-housing").checkPage("not-for-you-en");
            form.step(1);
            form.check("housing", "yes").next();
            form.type("residence", "м. Навчальне, вул. Липова, 17")
                    .check("channel", "print")
                    .next();
            form.check("role", "tenant").type("other.surname", "Навчальний").type("other.givenName", "Остап");
            form.press("add");
            form.type("family.1.member.surname", "Навчальна").type("family.1.member.givenName", "Леся");
            citizen.checkPage("parties");
            form.next();
            form.type("dwelling", "м. Навчальне, вул. Липова, 17, кв. 4")
                    .type("area", "45,5")
                    .type("ownership", "договір купівлі № 5");
            form.type("since", "01.12.2026").type("until", "01.12.2025").type("rent", "8 500,505");
            assertThat(form.page().locator("[data-rule-message=until]"))
                    .hasText("Кінець найму має бути пізніше за початок. Перевірте обидві дати");
            form.next();
            assertThat(form.page().locator("[data-rule-message=until]")).isHidden();
            assertThat(form.page().locator("#rent-error")).containsText("Уведіть суму в гривнях");
            citizen.checkPage("contract-error");
            form.type("until", "01.12.2027").type("rent", "8 500,50").next();
            form.next();
            assertThat(form.page().locator("main")).containsText("8\u00a0500,50\u00a0₴");
            assertThat(form.page().locator("button[name=submit]")).hasCount(0);
            citizen.checkPage("paper-review");
            form.input("consent").check();
            form.press("print");
            assertThat(form.page().locator("h1")).hasText("Заява");
            citizen.checkPage("paper");
        }
    }
}
