package ua.vikno.journey.my;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import ua.vikno.journey.Journey;

/** The pages of applying as a person uses them: what is typed where and which button goes on. */
final class ApplyPages {

    private static final String EXTRACT = "/my/apply/28-13";

    private final Journey journey;
    private final Page page;

    private ApplyPages(Journey journey) {
        this.journey = journey;
        this.page = journey.page();
    }

    /** «Замовити», signing in on the way as this person; a draft that was left half-way is begun from its first step. */
    static ApplyPages begin(Journey journey, String person) {
        journey.go(EXTRACT);
        journey.page().locator("a.idp").first().click();
        journey.chooseDemoPerson(person);
        journey.page().waitForURL("**/my/apply/28-13/*?step=*");
        ApplyPages form = new ApplyPages(journey);
        return journey.page().url().endsWith("step=1") ? form : form.step(1);
    }

    /** The form that is open, of a person who signed in before. */
    static ApplyPages here(Journey journey) {
        return new ApplyPages(journey);
    }

    /** Address of the draft, without the step. */
    String draft() {
        return page.url().replace(journey.baseUrl(), "").replaceAll("\\?.*", "");
    }

    ApplyPages step(int number) {
        journey.go(draft() + "?step=" + number);
        return this;
    }

    Locator input(String name) {
        return page.locator("[name='" + name + "']");
    }

    ApplyPages type(String name, String value) {
        input(name).fill(value);
        return this;
    }

    ApplyPages next() {
        page.locator("button.btn-main[name=next]").click();
        return this;
    }

    ApplyPages applicant() {
        return type("residence", "м. Кременчук, вул. Липова, 17, кв. 4").next();
    }

    ApplyPages place() {
        return type("place.lat", "49,06857").type("place.lon", "33,41236").next();
    }

    ApplyPages attach(String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    ApplyPages sheet() {
        return type("purpose", "підготовка договору оренди").next();
    }

    ApplyPages submit() {
        input("consent").check();
        page.locator("button[name=submit]").click();
        page.waitForURL("**/submitted");
        return this;
    }

    /** The number on the page that says the application is submitted. */
    String number() {
        return page.locator(".code-big").innerText();
    }
}
