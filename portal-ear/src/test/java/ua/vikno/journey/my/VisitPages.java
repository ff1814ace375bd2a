package ua.vikno.journey.my;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import ua.vikno.journey.Journey;

/** The pages on which the time of a visit is chosen. */
final class VisitPages {

    private static final Pattern VISIT = Pattern.compile(".*/my/apply/[^/]+/[^/]+/visit.*");

    private final Page page;

    VisitPages(Journey journey) {
        this.page = journey.page();
    }

    /** The preliminary application for an ID card, up to the choice of a time. */
    static FormPages idCard(Journey citizen, String person) {
        FormPages form = FormPages.begin(citizen, person, "01-03");
        form.check("have", "yes").check("lost", "no").check("urgent", "no").next();
        form.type("residence", "м. Навчальне, вул. Липова, 17").next();
        form.check("document.type", "idCard");
        form.type("birthPlace", "м. Навчальне")
                .type("document.number", "001234567")
                .type("basis", "досягнення 25 років");
        form.next();
        form.next();
        form.page().waitForURL(VISIT);
        return form;
    }

    /** The common form of the registration of residence, up to the choice of a time. */
    static FormPages residence(Journey citizen, String person) {
        FormPages form = PaymentPages.common(citizen, person, "02-01");
        form.page().waitForURL(VISIT);
        return form;
    }

    VisitPages office(String name) {
        page.locator("a.visit-office", new Page.LocatorOptions().setHasText(name))
                .click();
        return this;
    }

    /** The last free day of the calendar: nobody else's tests book so far ahead. */
    VisitPages lastDay() {
        page.locator("a.day").last().click();
        return this;
    }

    Locator times() {
        return page.locator(".slot input");
    }

    /** Chooses the time of this place among the free ones; gives it as people read it. */
    String choose(int place) {
        Locator time = page.locator(".slot").nth(place);
        String words = time.innerText().strip();
        time.locator("input").check(new Locator.CheckOptions().setForce(true));
        return words;
    }

    VisitPages submit() {
        page.locator("#times button[type=submit]").click();
        return this;
    }
}
