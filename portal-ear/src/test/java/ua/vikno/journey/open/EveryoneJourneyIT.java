package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vikno.doors.OpenPages;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/**
 * Public pages for everyone: in a window enlarged to 400 %, in each set of colours, on paper, where colours are forced and motion is
 * unwelcome. The build walks all pages in one set of colours and a few in all of them; {@code benchmarks/everyone.sh} walks everything.
 */
class EveryoneJourneyIT extends JourneyTest {

    private static final List<String> LOOKS = List.of("___", "dark___", "hc-light___", "hc-dark___");
    private static final List<String> FEW = List.of("/", "/services/28-13", "/en/accessibility/report");

    /** The set of colours in which most can go wrong is the one that is farthest from the usual. */
    private static final String FARTHEST = "hc-dark___";

    private static final boolean WHOLE = Boolean.getBoolean("vikno.everyone");

    @Test
    void everyPageFitsAWindowEnlargedFourfold() {
        try (Journey visitor = journey(Width.ENLARGED)) {
            List<String> pages = OpenPages.inUkrainian();
            look(visitor, "_200_wide_");
            for (String page : pages) {
                open(visitor, OpenPages.inEnglish(page)).noSidewaysScrolling(page);
            }
            look(visitor, FARTHEST);
            for (String page : pages) {
                open(visitor, page).checkPage(name(page));
            }
        }
    }

    @Test
    void noSetOfColoursHasABarrier() {
        List<String> pages = WHOLE ? inBothLanguages() : FEW;
        try (Journey visitor = journey(Width.ENLARGED)) {
            for (String look : LOOKS) {
                if (look.equals(FARTHEST) && !WHOLE) {
                    continue;
                }
                look(visitor, look);
                for (String page : pages) {
                    open(visitor, page).checkPage(name(page) + "-" + look.replace("_", ""));
                }
            }
        }
    }

    /** Enlarged by the panel and by the window at once, with wide spacing and without pictures. */
    @Test
    void theLargestTextFitsTheSmallestWindow() {
        try (Journey visitor = journey(Width.PHONE)) {
            look(visitor, "hc-light_200_wide_off");
            for (String page : WHOLE ? inBothLanguages() : FEW) {
                open(visitor, page).checkPage(name(page));
            }
        }
    }

    /** On paper the card of a service is whole, dark on white whatever was chosen, and there is nothing to press. */
    @Test
    void aPageGoesOntoPaperWhole() {
        try (Journey visitor = journey(Width.DESK)) {
            look(visitor, "dark_200__");
            Page page = visitor.go("/services/28-13").page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".acc > div").last()).isVisible();
            assertThat(page.locator(".util")).isHidden();
            assertThat(page.locator(".head .nav")).isHidden();
            assertThat(page.locator("main .btn").first()).isHidden();
            assertEquals(
                    "rgb(0, 0, 0) on rgb(255, 255, 255)",
                    page.evaluate("() => { const seen = getComputedStyle(document.body);"
                            + " return seen.color + ' on ' + seen.backgroundColor; }"));
            visitor.picture("paper");
        }
    }

    /** Where the system forces its colours, fields and buttons keep a line round them, the chosen and the focused one a stronger one. */
    @Test
    void forcedColoursLeaveLines() {
        try (Journey visitor = journey(Width.DESK)) {
            Page page = visitor.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            for (String path : List.of("/", "/accessibility/report", "/situations/birth")) {
                visitor.go(path);
                assertEquals(List.of(), page.evaluate("""
                        () => [...document.querySelectorAll('main :is(.btn, .inp, .choice, .box, .note)')]
                          .filter((part) => part.offsetParent && !part.closest('.seek'))
                          .filter((part) => getComputedStyle(part).borderTopStyle === 'none')
                          .map((part) => part.outerHTML.slice(0, 120))"""), path);
                visitor.picture("forced" + name(path));
            }
            page.locator(".choice input").first().check();
            assertThat(page.locator(".choice").first()).hasCSS("outline-style", "solid");
        }
    }

    @Test
    void nothingMovesForThoseWhoDoNotWantIt() {
        try (Journey visitor = journey(Width.DESK)) {
            for (String path : FEW) {
                visitor.go(path);
                assertEquals(List.of(), visitor.page().evaluate("""
                        () => [...document.querySelectorAll('body *')]
                          .filter((part) => { const seen = getComputedStyle(part);
                            return parseFloat(seen.transitionDuration) > 0 || seen.animationName !== 'none'; })
                          .map((part) => part.outerHTML.slice(0, 120))"""), path);
            }
        }
    }

    private static List<String> inBothLanguages() {
        List<String> pages = new ArrayList<>(OpenPages.inUkrainian());
        OpenPages.inUkrainian().stream().map(OpenPages::inEnglish).forEach(pages::add);
        return pages;
    }

    /** A code that nobody has got, of a result or of a ticket, is a page too, with the status of one that is not there. */
    private static Journey open(Journey visitor, String page) {
        return visitor.go(page, page.matches(".*/(verify|queue/[^/]+)/.*") ? 404 : 200);
    }

    private static void look(Journey visitor, String look) {
        visitor.page().context().addCookies(List.of(new Cookie("look", look).setUrl(visitor.baseUrl())));
    }

    private static String name(String page) {
        return page.equals("/") ? "-home" : page.replace('/', '-');
    }
}
