package ua.vikno.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ua.vikno.launcher.DemoVisitor;
import ua.vikno.launcher.TestPortal;

/**
 * One person at one browser window. Whatever the journey is about, it fails on a message in the browser's console (a
 * broken script, a refused resource, a violated policy) and on a request to anybody but the portal and the identity
 * provider.
 */
public final class Journey implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 20_000;
    private static final boolean PICTURES = Boolean.parseBoolean(System.getProperty("vikno.pictures", "true"));

    static {
        // what a page owes at once it may owe later on a machine that builds something else
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final TestPortal portal;
    private final Set<String> people;
    private final Width width;
    private final String name;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private String landing;
    private int pictures;

    Journey(TestPortal portal, Set<String> people, Browser browser, Width width, String name, boolean scripts) {
        this.portal = portal;
        this.people = people;
        this.width = width;
        this.name = name;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width.width(), width.height())
                .setLocale("uk-UA")
                .setTimezoneId("Europe/Kyiv")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onRequest(this::onlyKnownAddresses);
        this.page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("script: " + error));
    }

    /** The window itself, for what the methods here do not offer. */
    public Page page() {
        if (landing != null) {
            go(landing);
        }
        return page;
    }

    /** The address of the portal, without a slash at the end. */
    public String baseUrl() {
        return portal.baseUrl();
    }

    /** Opens an address of the portal that answers 200. */
    public Journey go(String path) {
        return go(path, 200);
    }

    /** Opens an address of the portal that answers as expected; a browser reports refusals as errors, here they are none. */
    public Journey go(String path, int status) {
        landing = null;
        Response response = page.navigate(portal.baseUrl() + path);
        assertEquals(status, response.status(), path);
        if (status >= 400) {
            forgive(status);
        }
        return this;
    }

    /** Is signed in as a citizen of the demo people, at the page where a sign-in leads. */
    public Journey signInAsCitizen(String display) {
        mayBe(display);
        return signIn(portal.stranger("citizen", display));
    }

    /** Is signed in as one of the demo staff. */
    public Journey signInAsStaff(String display) {
        return signIn(portal.stranger("staff", display));
    }

    /**
     * By the same pages without a browser: there are hundreds of sign-ins, and the pages have journeys of their own. Where it leads is opened when
     * somebody looks at it; most go elsewhere at once.
     */
    private Journey signIn(DemoVisitor person) {
        try {
            landing = person.signIn();
            context.addCookies(person.cookies().stream().map(this::kept).toList());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cookie kept(HttpCookie cookie) {
        return new Cookie(cookie.getName(), cookie.getValue())
                .setUrl(portal.baseUrl())
                .setHttpOnly(cookie.isHttpOnly())
                .setSameSite(SameSiteAttribute.LAX);
    }

    /** On the portal's sign-in page: goes on to the demo identity provider. */
    public Journey chooseProvider() {
        page().locator("a[href*='/sign-in/start']").first().click();
        return this;
    }

    /** On the identity provider's page: signs in as the person of this name. */
    public Journey chooseDemoPerson(String display) {
        mayBe(display);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(display))
                .click();
        assertThat(page).hasURL(Pattern.compile("^" + portal.baseUrl() + "/(?!sign-in).*"));
        return this;
    }

    private void mayBe(String display) {
        portal.citizen(display)
                .ifPresent(citizen -> assertTrue(people.contains(citizen), "@People does not name " + citizen));
    }

    /** Checks the page that is open: no barrier by WCAG 2.2 A and AA, and takes its picture. */
    public Journey checkPage(String title) {
        page();
        settle();
        picture(title);
        assertEquals(List.of(), Barriers.in(page), title + ": barriers at " + page.url());
        noSidewaysScrolling(title);
        return this;
    }

    /** Keeps a picture of the whole page under target/screenshots, where somebody is going to look. */
    public void picture(String title) {
        if (!PICTURES) {
            return;
        }
        pictures++;
        String file = "%s-%s-%02d-%s.png".formatted(name, width.name().toLowerCase(), pictures, title);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", file))
                .setFullPage(true));
    }

    /** Maps are drawn and pictures are there: what follows judges the page as people see it. */
    private void settle() {
        for (Locator map : page.locator(".map-canvas").all()) {
            map.scrollIntoViewIfNeeded();
            assertThat(map)
                    .hasAttribute(
                            "data-ready",
                            "true",
                            new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MILLIS));
        }
        Object broken = page.evaluate(
                "() => [...document.images].filter(i => i.complete && !i.naturalWidth && i.offsetParent).map(i => i.src).join()");
        assertEquals("", broken, "pictures that are not there");
    }

    /** Checks that the page that is open is not wider than the window. */
    public void noSidewaysScrolling(String title) {
        int wide = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        int window = page.viewportSize().width;
        assertEquals(true, wide <= window, title + " is " + wide + " px wide in a window of " + window);
    }

    /** Listens and does not stand in the way: a request caught half-way would outlive its window. */
    private void onlyKnownAddresses(Request request) {
        if (!request.url().startsWith("http")) {
            return;
        }
        URI asked = URI.create(request.url().replaceAll("[\\[\\]|{}^` ].*", ""));
        boolean known = portal.known().stream()
                .anyMatch(ours -> ours.getHost().equals(asked.getHost()) && ours.getPort() == asked.getPort());
        if (!known) {
            complaints.add("asked an outside address: " + asked);
        }
    }

    private void listen(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            complaints.add("console: " + message.text() + " at " + message.location());
        }
    }

    /** The browser's line about an answer that this story asked for is no complaint. */
    public Journey forgive(int status) {
        complaints.removeIf(complaint -> complaint.contains("status of " + status));
        return this;
    }

    /** The same where this story took the line away. */
    public Journey forgiveTheLine() {
        complaints.removeIf(complaint -> complaint.contains("net::ERR_"));
        return this;
    }

    /** Ends the journey; this is where complaints heard on the way fail it. */
    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), complaints, "Heard on the way");
    }
}
