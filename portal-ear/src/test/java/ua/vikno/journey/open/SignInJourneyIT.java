package ua.vikno.journey.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** People come in through the demo provider, go on where they wanted to, and leave without a trace in the browser. */
@People("citizen-hanna")
class SignInJourneyIT extends JourneyTest {

    private static final String WAY = "Навчальний вхід";
    private static final String HANNA = "Навчальна Ганна Олексіївна";
    private static final String OLENA = "Навчальна Олена Петрівна";

    @AtBothWidths
    void aCitizenComesInAndLeaves(Width width) {
        try (Journey citizen = journey(width)) {
            citizen.go("/my/profile");
            assertThat(citizen.page()).hasURL(citizen.baseUrl() + "/sign-in?to=%2Fmy%2Fprofile");
            citizen.checkPage("sign-in");
            signIn(citizen, WAY, HANNA);
            assertThat(citizen.page()).hasURL(citizen.baseUrl() + "/my/profile");
            assertThat(citizen.page().locator("header .person-name")).hasText("Ганна Навчальна");
            assertOurCookiesOnly(citizen);

            citizen.go("/sign-out");
            citizen.checkPage("sign-out");
            press(citizen, "main", "Вийти");
            assertThat(citizen.page()).hasURL(citizen.baseUrl() + "/");
            assertTrue(sessionCookie(citizen).isEmpty());
            citizen.go("/my/profile");
            assertThat(citizen.page().locator("h1")).hasText("Увійдіть, щоб продовжити");
        }
    }

    @AtBothWidths
    void aPublicPageLearnsTheNameApart(Width width) {
        try (Journey citizen = journey(width)) {
            signInTo(citizen, "/my", WAY, HANNA);
            citizen.go("/verify");
            assertThat(citizen.page().locator("header a[data-who]")).hasText("Ганна Навчальна");
            assertThat(citizen.page().locator("header a[data-who]")).hasAttribute("href", "/my");
        }
    }

    @AtBothWidths
    void staffComeInByTheirOwnDoor(Width width) {
        try (Journey staff = journey(width)) {
            staff.go("/sign-in");
            staff.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Вхід для працівників"))
                    .click();
            assertThat(staff.page().locator("h1")).hasText("Вхід для працівників");
            staff.checkPage("sign-in-staff");
            signInTo(staff, "/services", "Навчальний вхід для працівників", OLENA);
            staff.go("/my/profile", 403);
            assertThat(staff.page().locator("h1")).hasText("Ця сторінка не для вашої ролі");
            staff.checkPage("not-your-role");
        }
    }

    @AtBothWidths
    void noScriptIsNeeded(Width width) {
        try (Journey citizen = journeyWithoutScripts(width)) {
            citizen.go("/en/my/profile");
            signIn(citizen, "Training sign-in", HANNA);
            assertThat(citizen.page()).hasURL(citizen.baseUrl() + "/en/my/profile");
            citizen.go("/en/sign-out");
            press(citizen, "main", "Sign out");
            assertThat(citizen.page()).hasURL(citizen.baseUrl() + "/");
        }
    }

    @AtBothWidths
    void aFormKeptOpenPastTheEndOfTheSessionLeadsBackToItself(Width width) throws SQLException {
        try (Journey citizen = journey(width)) {
            signInTo(citizen, "/my/profile", WAY, HANNA);
            citizen.page().locator("#phone").fill("067 000 41 17");
            endHannasSessions();
            press(citizen, "main form", "Зберегти");
            assertThat(citizen.page().locator("main [role=status]")).containsText("Ви довго не писали");
            citizen.checkPage("session-ended");
            signIn(citizen, WAY, HANNA);
            assertThat(citizen.page()).hasURL(citizen.baseUrl() + "/my/profile");
        }
    }

    @AtBothWidths
    void aChangedAnswerIsRefusedInPlainWords(Width width) {
        try (Journey citizen = journey(width)) {
            citizen.go("/sign-in/callback?state=forged&code=stolen");
            assertThat(citizen.page().locator("main [role=status]")).containsText("почато");
            assertThat(citizen.page()).hasURL(citizen.baseUrl() + "/sign-in?why=not-begun-here");
            citizen.checkPage("refused");
            citizen.go("/sign-in/callback?error=access_denied");
            assertThat(citizen.page().locator("main [role=status]")).isVisible();
            citizen.go("/sign-in?to=https://evil.example/&why=%3Cscript%3E");
            assertFalse(citizen.page().locator("main").innerHTML().contains("evil.example"));
        }
    }

    @AtBothWidths
    void aTokenPlantedBeforeSignInIsWorthNothing(Width width) {
        try (Journey citizen = journey(width)) {
            String planted = "A".repeat(43);
            citizen.page().context().addCookies(List.of(new Cookie("vikno", planted).setUrl(citizen.baseUrl())));
            signInTo(citizen, "/my/profile", WAY, HANNA);
            assertNotEquals(planted, sessionCookie(citizen).orElseThrow().value);
        }
    }

    @AtBothWidths
    void aFormWithoutItsTokenIsNotTaken(Width width) {
        try (Journey citizen = journey(width)) {
            signInTo(citizen, "/my/profile", WAY, HANNA);
            assertEquals(
                    403,
                    post(citizen, FormData.create().set("phone", "0670004117")).status());
            assertEquals(
                    403,
                    post(citizen, FormData.create().set("csrf", "x".repeat(43))).status());
            String token = citizen.page().locator("main input[name=csrf]").inputValue();
            FormData right = FormData.create().set("csrf", token).set("phone", "067 000 41 17");
            assertEquals(303, post(citizen, right).status());
            APIResponse inParts = citizen.page()
                    .request()
                    .post(
                            citizen.baseUrl() + "/my/profile",
                            RequestOptions.create()
                                    .setMultipart(right.set("language", "uk"))
                                    .setMaxRedirects(0));
            assertEquals(303, inParts.status());
        }
    }

    private static APIResponse post(Journey citizen, FormData form) {
        return citizen.page()
                .request()
                .post(
                        citizen.baseUrl() + "/my/profile",
                        RequestOptions.create().setForm(form).setMaxRedirects(0));
    }

    private static void signInTo(Journey person, String path, String way, String name) {
        person.go("/sign-in?to=" + path + (way.endsWith("працівників") ? "&staff=1" : ""));
        if (person.page().url().contains("/sign-in")) {
            signIn(person, way, name);
        }
    }

    private static void signIn(Journey person, String way, String name) {
        person.page()
                .locator("a.idp", new Page.LocatorOptions().setHasText(way))
                .click();
        person.chooseDemoPerson(name);
        assertThat(person.page()).hasURL(java.util.regex.Pattern.compile("^" + person.baseUrl() + ".*"));
    }

    private static void press(Journey person, String within, String button) {
        person.page()
                .locator(within)
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(button))
                .click();
    }

    /** The container's own session would be a second place that knows who acts. */
    private static void assertOurCookiesOnly(Journey citizen) {
        List<Cookie> cookies = citizen.page().context().cookies(citizen.baseUrl());
        assertTrue(cookies.stream().noneMatch(cookie -> cookie.name.equals("JSESSIONID")));
        Cookie session = sessionCookie(citizen).orElseThrow();
        assertTrue(session.httpOnly);
        assertEquals(SameSiteAttribute.LAX, session.sameSite);
        assertEquals(-1, session.expires);
    }

    private static Optional<Cookie> sessionCookie(Journey citizen) {
        return citizen.page().context().cookies(citizen.baseUrl()).stream()
                .filter(cookie -> cookie.name.equals("vikno"))
                .findFirst();
    }

    private void endHannasSessions() throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update identity.session set ended = now() where ended is null"
                    + " and account in (select id from identity.account where given_name = 'Ганна')");
        }
    }
}
