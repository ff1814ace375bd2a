package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** A place is marked by mouse, touch, keyboard, address and coordinates, all equal, on the map of the town of the demo run. */
class MapPickerJourneyIT extends JourneyTest {

    private static final String PAGE = "/demo/components";
    private static final String ADDRESS = "вул. Липова, 17";
    private static final Pattern SOMETHING = Pattern.compile(".+");

    @AtBothWidths
    void anAddressBecomesAPointAndThePointTheAddress(Width width) {
        try (Journey citizen = journey(width)) {
            Page page = open(citizen);
            page.locator("#place").fill("липова 17");
            Locator suggestion = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(ADDRESS));
            assertThat(suggestion).isVisible();
            citizen.checkPage("suggestions");
            page.keyboard().press("ArrowDown");
            assertThat(suggestion).hasAttribute("aria-selected", "true");
            page.keyboard().press("Enter");
            assertThat(title(page)).hasText(ADDRESS);
            assertThat(page.locator("#place-options")).isHidden();
            String latitude = page.locator("#place-lat").inputValue();
            String longitude = page.locator("#place-lon").inputValue();
            citizen.checkPage("address-chosen");

            open(citizen);
            type(page, latitude, longitude.replace(',', '.'));
            assertThat(title(page)).hasText(ADDRESS);
            assertThat(page.locator("#place")).hasValue(ADDRESS);
        }
    }

    @AtBothWidths
    void mouseTouchAndKeyboardMarkTheSamePoint(Width width) {
        try (Journey citizen = journey(width)) {
            Page page = open(citizen);
            Middle middle = middle(page);
            page.mouse().click(middle.x(), middle.y());
            String byMouse = point(page);
            String address = title(page).textContent();

            open(citizen);
            tap(page, middle(page));
            assertNear(byMouse, point(page));
            // a point half a metre away may lie nearer to the house next door
            assertThat(title(page)).hasText(SOMETHING);

            open(citizen);
            canvas(page).focus();
            page.keyboard().press("Enter");
            assertThat(title(page)).hasText(SOMETHING);
            assertNear(byMouse, point(page));

            open(citizen);
            type(page, byMouse.split(" ")[0], byMouse.split(" ")[1]);
            assertThat(title(page)).hasText(address);
        }
    }

    @AtBothWidths
    void theKeyboardMovesTheMapUnderTheCrosshairAndIsTold(Width width) {
        try (Journey citizen = journey(width)) {
            Page page = open(citizen);
            page.locator("#place-lon").focus();
            for (int tabs = 0; tabs < 12 && !isFocused(canvas(page)); tabs++) {
                page.keyboard().press("Tab");
            }
            assertThat(canvas(page)).isFocused();
            assertThat(page.locator(".map-cross")).isVisible();
            page.keyboard().press("+");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("[data-map-part=centre]")).hasText(SOMETHING);
            citizen.checkPage("crosshair");
            page.keyboard().press("Enter");
            assertThat(page.locator(".map-picked")).hasAttribute("data-state", "in");
            assertThat(page.locator(".map-pick .map-pin")).isVisible();
        }
    }

    @AtBothWidths
    void theFrameFollowsThePinAndTheScale(Width width) {
        try (Journey citizen = journey(width)) {
            Page page = open(citizen);
            type(page, "49,0685", "33,4124");
            assertThat(page.locator(".map-pick .map-label")).hasText("Аркуш А4 · 1:2000 · 360 × 400 м");
            page.locator(".map-pick input[name=map-scale][value='500']").check();
            assertThat(page.locator(".map-pick .map-label")).hasText("Аркуш А4 · 1:500 · 90 × 100 м");
            String before = point(page);
            assertThat(canvas(page)).hasAttribute("data-ready", "true");
            page.locator(".map-pick .map-pin").scrollIntoViewIfNeeded();
            BoundingBox pin = page.locator(".map-pick .map-pin").boundingBox();
            page.mouse().move(pin.x + 14, pin.y + 20);
            page.mouse().down();
            page.mouse().move(pin.x + 54, pin.y + 50, new Mouse.MoveOptions().setSteps(5));
            page.mouse().up();
            assertThat(page.locator("#place-lat")).not().hasValue(before.split(" ")[0]);
        }
    }

    @AtBothWidths
    void saysPlainlyWhatIsWrong(Width width) {
        try (Journey citizen = journey(width)) {
            Page page = open(citizen);
            type(page, "33,4124", "49,0685");
            assertThat(title(page)).containsText("переплутано");
            citizen.checkPage("swapped");
            page.getByText("Поміняти широту й довготу місцями").click();
            assertThat(title(page)).hasText(ADDRESS);
            type(page, "50,45", "30,52");
            assertThat(title(page)).hasText("За межами міста");
            citizen.checkPage("outside");
            type(page, "50,45", "13,40");
            assertThat(title(page)).containsText("за межами міста");
            citizen.forgive(400);
            type(page, "сорок девʼять", "33,4124");
            assertThat(title(page)).containsText("Широта має бути числом");
        }
    }

    @AtBothWidths
    void isWholeWithoutScripts(Width width) {
        try (Journey citizen = journeyWithoutScripts(width)) {
            citizen.go(
                    PAGE
                            + "?address=%D0%B2%D1%83%D0%BB.%20%D0%9B%D0%B8%D0%BF%D0%BE%D0%B2%D0%B0%2C%2017&lat=49,0685&lon=33,4124");
            Page page = citizen.page();
            assertThat(page.locator("#place")).hasValue(ADDRESS);
            assertThat(title(page)).hasText(ADDRESS);
            assertThat(page.locator(".map-pick .map-holder")).isHidden();
            citizen.picture("without-scripts");
        }
    }

    private static Page open(Journey citizen) {
        citizen.go(PAGE);
        assertThat(canvas(citizen.page())).hasAttribute("data-ready", "true");
        canvas(citizen.page()).scrollIntoViewIfNeeded();
        return citizen.page();
    }

    private static Locator canvas(Page page) {
        return page.locator(".map-pick .map-canvas");
    }

    private static Locator title(Page page) {
        return page.locator(".map-picked-title");
    }

    private static void type(Page page, String latitude, String longitude) {
        page.locator("#place-lat").fill(latitude);
        page.locator("#place-lon").fill(longitude);
        page.keyboard().press("Enter");
    }

    /** The coordinates in the fields, once there are any. */
    private static String point(Page page) {
        assertThat(page.locator("#place-lat")).hasValue(SOMETHING);
        assertThat(title(page)).not().hasText("Ще не обрано");
        return page.locator("#place-lat").inputValue() + " "
                + page.locator("#place-lon").inputValue();
    }

    /** To a pixel: the middle of the map may lie between two of them. */
    private static void assertNear(String expected, String actual) {
        for (int i = 0; i < 2; i++) {
            double one = Double.parseDouble(expected.split(" ")[i].replace(',', '.'));
            double other = Double.parseDouble(actual.split(" ")[i].replace(',', '.'));
            assertEquals(one, other, 0.0002, expected + " and " + actual);
        }
    }

    private static boolean isFocused(Locator element) {
        return (boolean) element.evaluate("element => element === document.activeElement");
    }

    /** Pixels of the window. */
    private record Middle(double x, double y) {}

    private static Middle middle(Page page) {
        BoundingBox map = canvas(page).boundingBox();
        return new Middle(Math.round(map.x + map.width / 2), Math.round(map.y + map.height / 2));
    }

    private static void tap(Page page, Middle at) {
        CDPSession browser = page.context().newCDPSession(page);
        JsonObject finger = new JsonObject();
        finger.addProperty("x", at.x());
        finger.addProperty("y", at.y());
        JsonArray fingers = new JsonArray();
        fingers.add(finger);
        browser.send("Input.dispatchTouchEvent", touch("touchStart", fingers));
        browser.send("Input.dispatchTouchEvent", touch("touchEnd", new JsonArray()));
        browser.detach();
    }

    private static JsonObject touch(String type, JsonArray fingers) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", fingers);
        return event;
    }
}
