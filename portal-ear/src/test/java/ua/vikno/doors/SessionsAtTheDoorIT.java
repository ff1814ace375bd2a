package ua.vikno.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Sessions as their person and the clock end them, over the real doors. */
@Isolated
class SessionsAtTheDoorIT {

    private static final String NAZAR = "citizen-nazar";

    @Test
    void oneIsEndedFromAnother() {
        Caller there = Caller.signedIn(NAZAR);
        Caller here = Caller.signedIn(NAZAR);
        Matcher other = Pattern.compile("name=\"end\" value=\"([0-9]+)\"")
                .matcher(here.get("/my/sessions").body());
        assertTrue(other.find());
        assertEquals(
                303,
                here.postWithToken("/my/sessions", Map.of("end", other.group(1)))
                        .status());
        assertTrue(there.get("/my").leadsToSignIn());
        assertEquals(200, here.get("/my").status());
    }

    @Test
    void allOthersAreEndedAtOnce() {
        Caller there = Caller.signedIn(NAZAR);
        Caller elsewhere = Caller.signedIn(NAZAR);
        Caller here = Caller.signedIn(NAZAR);
        here.postWithToken("/my/sessions", Map.of("others", "1"));
        assertTrue(there.get("/my").leadsToSignIn());
        assertTrue(elsewhere.get("/my").leadsToSignIn());
        assertEquals(200, here.get("/my").status());
        assertFalse(here.get("/my/sessions").body().contains("name=\"end\""));
    }

    @Test
    void anotherPersonsSessionIsNotThere() {
        Caller hanna = Caller.signedIn("citizen-hanna");
        String hannas = Trail.rows("select max(id) from identity.session").get(0);
        Caller nazar = Caller.signedIn(NAZAR);
        assertEquals(
                404, nazar.postWithToken("/my/sessions", Map.of("end", hannas)).status());
        assertEquals(200, hanna.get("/my").status());
    }

    @Test
    void staffAreAskedAgainSoonerThanCitizens() {
        Caller citizen = Caller.signedIn(NAZAR);
        Caller clerk = Caller.signedIn("staff-olena");
        Trail.letAllSessionsRest(25);
        assertTrue(clerk.get("/office/cases").leadsToSignIn());
        assertEquals(200, citizen.get("/my").status());
        Trail.letAllSessionsRest(31);
        assertTrue(citizen.get("/my").leadsToSignIn());
    }

    @Test
    void whatWasSentTooLateIsSentAgainAfterSignIn() {
        Caller citizen = Caller.signedIn(NAZAR);
        Map<String, String> typed =
                Map.of("phone", "067 000 41 99", "email", "nazar@vikno.example", "csrf", citizen.token());
        Trail.letAllSessionsRest(31);
        assertTrue(citizen.post("/my/profile", typed).leadsToSignIn());
        assertEquals(
                "/my/unsent", citizen.get(citizen.agreed(NAZAR, "/my/profile")).location());
        String page = citizen.get("/my/unsent").body();
        assertTrue(page.contains("value=\"067 000 41 99\""), page);
        assertFalse(page.contains(typed.get("csrf")));
        assertEquals(
                "/my/profile?saved=1",
                citizen.postWithToken("/my/profile", Map.of("phone", "067 000 41 99", "email", "nazar@vikno.example"))
                        .location());
        assertEquals(
                "/my/profile", citizen.get(citizen.agreed(NAZAR, "/my/profile")).location());
    }

    @Test
    void formsOfTheOfficeAreKeptToo() {
        Caller chief = Caller.signedIn("staff-tetiana");
        String token = chief.token();
        Trail.letAllSessionsRest(25);
        assertTrue(chief.post("/en/admin/devices", Map.of("office", "1", "kind", "BOARD", "csrf", token))
                .leadsToSignIn());
        assertEquals(
                "/en/my/unsent",
                chief.get(chief.agreed("staff-tetiana", "/en/admin/devices")).location());
        assertTrue(chief.get("/en/my/unsent").body().contains("name=\"kind\" value=\"BOARD\""));
    }

    @Test
    void aLateFormWithoutTheTokenOfItsSessionIsNotKept() {
        Caller citizen = Caller.signedIn(NAZAR);
        Trail.letAllSessionsRest(31);
        citizen.post("/my/profile", Map.of("phone", "1", "csrf", "A".repeat(43)));
        assertEquals(
                "/my/profile", citizen.get(citizen.agreed(NAZAR, "/my/profile")).location());
    }

    @Test
    void aSharedComputerForgetsSoonAndLeavesNothing() {
        Caller citizen = Caller.signedIn(NAZAR);
        assertEquals("", citizen.get("/my").header("Refresh"));
        Caller guest = guest();
        Answer page = guest.get("/my");
        assertEquals("310", page.header("Refresh"));
        assertTrue(page.body().contains("class=\"shared\""));
        Answer left = guest.postWithToken("/sign-out", Map.of());
        assertEquals("\"cache\", \"cookies\", \"storage\"", left.header("Clear-Site-Data"));
    }

    @Test
    void aSharedComputerIsLeftByItself() {
        Caller guest = guest();
        Trail.letAllSessionsRest(6);
        Answer late = guest.get("/my");
        assertTrue(late.leadsToSignIn());
        assertEquals("\"cache\", \"cookies\", \"storage\"", late.header("Clear-Site-Data"));
    }

    private static Caller guest() {
        Caller guest = Caller.nobody();
        guest.onSharedComputer();
        guest.signIn(NAZAR);
        return guest;
    }
}
