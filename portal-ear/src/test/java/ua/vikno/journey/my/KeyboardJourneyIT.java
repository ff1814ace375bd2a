package ua.vikno.journey.my;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/**
 * By keyboard alone, with scripts and without: from the first page through the search to the extract from the city plan, its information
 * card and the number of the application; and a form of ten steps. A mistake is met on the way of each; nothing typed is lost by it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@People({"citizen-andrii", "citizen-dmytro", "citizen-iryna", "citizen-nazar"})
class KeyboardJourneyIT extends JourneyTest {

    private static final String ADDRESS = "вул. Липова, 17";
    private static final Pattern SOMEWHERE = Pattern.compile("^49,0");

    @BeforeAll
    void aFormOfTenStepsIsPublished() throws IOException {
        TenStepForm.publish(portal());
    }

    @AtBothWidths
    void ordersAnExtract(Width width) throws IOException {
        try (Journey citizen = journey(width)) {
            Page page = citizen.page();
            Keyboard keys = extract(citizen, "citizen-iryna");
            assertThat(page.locator("#errors")).isFocused();
            keys.followError("#residence").keys("м. Навчальне, " + ADDRESS).button("next");
            mark(width, citizen, keys);
            keys.choose("scale", "500").button("next");
            sheet(citizen, keys);
            assertThat(page.locator("#errors")).isFocused();
            citizen.checkPage("sheet-errors");
            rest(citizen, keys);
        }
    }

    @AtBothWidths
    void ordersAnExtractWithoutScripts(Width width) throws IOException {
        try (Journey citizen = journeyWithoutScripts(width)) {
            Page page = citizen.page();
            Keyboard keys = extract(citizen, "citizen-andrii");
            keys.followError("#residence").keys("м. Навчальне, " + ADDRESS).button("next");
            keys.type("place.address", "вул. Липова, 9999").enter("[name=find]");
            assertThat(page.locator("#errors")).containsText("Такої адреси немає");
            citizen.picture("no-such-address");
            keys.followError("#place").press("Control+A").keys(ADDRESS).enter("[name=find]");
            assertThat(page.locator("[name='place.lat']")).hasValue(SOMEWHERE);
            citizen.picture("place");
            keys.choose("scale", "500").button("next");
            addFile(page, keys);
            sheet(citizen, keys);
            citizen.picture("sheet-errors");
            rest(citizen, keys);
        }
    }

    /** From the first page by its search to the page of the service, and into its information card. */
    private static Keyboard found(Journey citizen) {
        Page page = citizen.go("/").page();
        Keyboard keys = new Keyboard(citizen).input("q").keys("викопіювання з плану міста");
        keys.enter("[name=q]").enter("main h3 a[href='/services/28-13']");
        assertThat(page.locator("h1")).hasText("Надання викопіювання з плану міста");
        keys.to(".acc:not([open]) > summary").press("Enter");
        assertThat(page.locator(".acc[open]")).hasCount(2);
        return keys;
    }

    /** To the first step, sent without the address. */
    private Keyboard extract(Journey citizen, String sub) throws IOException {
        portal().discardDraft(sub);
        Keyboard keys = found(citizen).order("28-13", sub);
        keys.type("residence", "").type("phone", "067 000 41 82").button("next");
        assertThat(citizen.page().locator("#errors a")).hasCount(1);
        assertThat(citizen.page().locator("[name=phone]")).hasValue(Pattern.compile("67.?000.?41.?82"));
        return keys;
    }

    /** At a desk by its address, on a telephone under the cross of the map. */
    private static void mark(Width width, Journey citizen, Keyboard keys) {
        Page page = citizen.page();
        assertThat(page.locator(".map-pick .map-canvas")).hasAttribute("data-ready", "true");
        if (width == Width.DESK) {
            keys.type("place.address", "липова 17");
            assertThat(page.locator("#place-options [role=option]").first()).isVisible();
            keys.press("ArrowDown").press("Enter");
            assertThat(page.locator(".map-picked-title")).hasText(ADDRESS);
            return;
        }
        keys.to(".sash a");
        citizen.picture("step-link");
        keys.to(".map-pick .map-canvas").press("+").press("ArrowRight").press("ArrowLeft");
        assertThat(page.locator(".map-cross")).isVisible();
        citizen.picture("crosshair");
        assertThat(page.locator("[data-map-part=centre]")).not().isEmpty();
        keys.press("Enter");
        assertThat(page.locator(".map-picked")).hasAttribute("data-state", "in");
        keys.backTo("[name=scale]");
    }

    /** Where files are is the browser's own window to ask; what else was typed stays. */
    private static void addFile(Page page, Keyboard keys) {
        keys.input("purpose").keys("оренда").input("attachments");
        page.locator("[name=attachments]")
                .setInputFiles(new FilePayload(
                        "Договір.pdf", "application/pdf", PaymentPages.pdf("k").getBytes(StandardCharsets.UTF_8)));
        keys.enter("[name=upload]");
        assertThat(page.locator("[name=purpose]")).hasValue("оренда");
        assertThat(page.locator(".files a")).hasText("Договір.pdf");
        keys.input("purpose").press("Control+A").press("Delete");
    }

    /** On paper, with too many copies and without the purpose. */
    private static void sheet(Journey citizen, Keyboard keys) {
        Page page = citizen.page();
        assertThat(page.locator("h1")).hasText("Аркуш і\u00a0результат");
        keys.choose("result", "paper")
                .choose("office", page.locator("[name=office]").nth(1).getAttribute("value"));
        keys.type("copies", "7").choose("notify", "cabinet").button("next");
        assertThat(page.locator("#errors a")).hasCount(2);
    }

    private static void rest(Journey citizen, Keyboard keys) {
        Page page = citizen.page();
        keys.followError("#purpose").keys("договір оренди");
        assertThat(page.locator("[name=result][value=paper]")).isChecked();
        assertThat(page.locator("[name=office]").nth(1)).isChecked();
        assertThat(page.locator("[name=notify][value=cabinet]")).isChecked();
        assertThat(page.locator("[name=copies]")).hasValue("7");
        keys.type("copies", "2").button("next");
        assertThat(page.locator("main")).containsText("м. Навчальне, " + ADDRESS);
        assertThat(page.locator("main")).containsText("1:500");
        keys.check("consent").button("submit");
        assertThat(page.locator("h1")).hasText("Заяву подано");
    }

    /** Both widths and both ways in two journeys: the four of them would say nothing more. */
    @AtBothWidths
    void fillsInTenSteps(Width width) {
        boolean scripts = width == Width.DESK;
        try (Journey citizen = scripts ? journey(width) : journeyWithoutScripts(width)) {
            tenSteps(citizen, scripts ? "citizen-nazar" : "citizen-dmytro", scripts);
        }
    }

    private static void tenSteps(Journey citizen, String sub, boolean scripts) {
        Page page = citizen.page();
        citizen.go("/services/" + TenStepForm.SERVICE);
        Keyboard keys = new Keyboard(citizen).order(TenStepForm.SERVICE, sub);
        assertThat(page.locator("ol.sash li")).hasCount(10);
        keys.type("residence", "м. Навчальне, " + ADDRESS)
                .type("phone", "067 000 41 82")
                .button("next");
        keys.input("details")
                .keys("Торгівля влітку")
                .choose("notify", "cabinet")
                .button("next");
        keys.input("adresa-maidanchyka").keys(ADDRESS).button("next");
        days(citizen, keys, scripts);
        keys.input("orenda-za-misiats")
                .keys("1 500,50")
                .input("skilky-misiatsiv")
                .keys("3");
        keys.button("next");
        goods(citizen, keys, scripts);
        keys.input("khto-prodaie.surname")
                .keys("Навчальна")
                .input("khto-prodaie.givenName")
                .keys("Леся");
        keys.button("next");
        helpers(citizen, keys, scripts);
        keys.check("pryberu-za-soboiu").button("next");
        review(citizen, keys);
    }

    private static void days(Journey citizen, Keyboard keys, boolean scripts) {
        Page page = citizen.page();
        keys.input("pochatok")
                .keys("31.02.2027")
                .input("kinets")
                .keys("01.09.2027")
                .button("next");
        assertThat(page.locator("#errors")).containsText("Такого дня немає");
        if (scripts) {
            assertThat(page.locator("#errors")).isFocused();
            citizen.checkPage("step-4-error");
        }
        assertThat(page.locator("[name=kinets]")).hasValue("01.09.2027");
        keys.followError("#pochatok").press("Control+A").keys("01.03.2027").button("next");
    }

    /** Answers raise questions: at once with scripts; without, what can be put into words stands there, the rest comes next. */
    private static void goods(Journey citizen, Keyboard keys, boolean scripts) {
        Page page = citizen.page();
        keys.choose("shcho-prodaiete", "inshe").input("iakyi-tovar").keys("Гарбузи");
        keys.choose("potribna-elektryka", "yes");
        if (!scripts) {
            keys.button("next");
            assertThat(page.locator("main")).containsText("Ваша відповідь додала запитання");
            assertThat(page.locator("[name=iakyi-tovar]")).hasValue("Гарбузи");
            citizen.picture("step-6-question");
        }
        assertThat(page.locator("[name=skilky-kilovativ]")).isVisible();
        keys.input("skilky-kilovativ").keys("2").button("next");
    }

    /** Two rows are added and the first is taken away. */
    private static void helpers(Journey citizen, Keyboard keys, boolean scripts) {
        Page page = citizen.page();
        keys.enter("[name=add]").input("pomichnyky.1.imia").keys("Зайве");
        keys.enter("[name=add]").input("pomichnyky.2.imia").keys("Остап");
        keys.input("pomichnyky.2.pratsiuie-z").keys("1 березня");
        keys.enter("[name=add]");
        keys.backTo("[name=drop][value='pomichnyky:1']").enter("[name=drop][value='pomichnyky:1']");
        assertThat(page.locator("[name='pomichnyky.1.imia']")).hasCount(0);
        assertThat(page.locator("[name='pomichnyky.2.imia']")).hasValue("Остап");
        keys.input("pomichnyky.3.imia").keys("Леся");
        keys.button("next");
        assertThat(page.locator("#errors a")).hasCount(1);
        if (scripts) {
            citizen.checkPage("step-8-error");
        }
        keys.followError("#pomichnyky-2-pratsiuie-z")
                .press("Control+A")
                .keys("01.03.2027")
                .button("next");
    }

    private static void review(Journey citizen, Keyboard keys) {
        Page page = citizen.page();
        assertThat(page.locator("main")).containsText("1\u00a0500,50\u00a0₴");
        assertThat(page.locator("main")).containsText("Гарбузи");
        assertThat(page.locator("main")).containsText("Остап");
        keys.button("submit");
        assertThat(page.locator("#errors a")).hasCount(1);
        keys.check("consent").button("submit");
        assertThat(page.locator("h1")).hasText("Заяву подано");
    }
}
