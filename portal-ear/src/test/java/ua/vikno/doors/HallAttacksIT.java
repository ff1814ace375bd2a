package ua.vikno.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks on the hall over the real doors: made-up tickets and devices are refused in words and leave a line in the trail, a flood of them
 * one a minute. Codes of devices, forms of another device and a made-up telephone at a kiosk are in {@link DevicesIT}; who is known by a
 * telephone, and a number of two visits, in {@code HallVisitorsIT}.
 */
@Isolated
class HallAttacksIT {

    private static final String ABSENT = "Такої сторінки немає";
    private static final int FLOOD = 200;

    private Caller kiosk;
    private String home;
    private String office;

    @BeforeEach
    void enrol() {
        kiosk = Visitors.device();
        home = Visitors.first(kiosk.get("/hall/device").body(), "href=\"(/hall/kiosk/[a-z0-9-]+)\"");
        office = home.substring("/hall/kiosk/".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000",
                "short",
                "0000000000000000",
                "абвгдежзик",
                "%00000000000",
                "..%2Fadmin",
                "'--0000000"
            })
    void aMadeUpTicketIsNotThere(String code) {
        Guest guest = new Guest();
        long before = Trail.last();
        Answer answer = Caller.nobody().get("/queue/" + office + "/" + encoded(code), guest.from());
        assertTrue(answer.status() == 404 || answer.status() == 400, "answered " + answer.status());
        assertFalse(answer.body().contains("Exception"), answer.body());
        if (code.matches("[0-9A-Z]{10}|short|0{16}")) {
            assertTrue(answer.body().contains(ABSENT), answer.body());
            assertTrue(Trail.after(before).contains("access.refused TICKET"));
        }
    }

    @Test
    void aTicketWithAChangedCodeOrOfAnotherOfficeIsNotThere() {
        String code = ticket();
        assertEquals(200, Caller.nobody().get("/queue/" + office + "/" + code).status());
        String changed = (code.charAt(0) == '0' ? "1" : "0") + code.substring(1);
        for (String path : List.of("/queue/" + office + "/" + changed, "/queue/" + another() + "/" + code)) {
            Guest guest = new Guest();
            long before = Trail.last();
            Answer answer = Caller.nobody().get(path, guest.from());
            assertEquals(404, answer.status(), path);
            assertTrue(answer.body().contains(ABSENT), answer.body());
            assertEquals(List.of("access.refused TICKET"), Trail.after(before, "access."));
        }
    }

    /** No wish of a stranger counts, and nobody says how it was before it was. */
    @Test
    void aVoteNeedsATicketThatWasServed() {
        String code = ticket();
        Guest guest = new Guest();
        long before = Trail.last();
        String good = Caller.encoded(Map.of("vote", "good"));
        Answer forged = Caller.nobody().send("POST", "/queue/" + office + "/0000000000", good, guest.from());
        assertEquals(404, forged.status());
        assertTrue(Trail.after(before).contains("access.refused TICKET"));
        Answer early = Caller.nobody().send("POST", "/queue/" + office + "/" + code, good, guest.from());
        assertTrue(early.body().contains("Оцінити можна після обслуговування"), early.body());
        String votes = "select count(*) from queue.ticket t join queue.vote v on v.ticket_id = t.id where t.code = '";
        assertEquals(List.of("0"), Trail.rows(votes + code + "'"));
    }

    @Test
    void aFloodOfMadeUpTicketsIsOneLineAMinute() {
        Guest guest = new Guest();
        long before = Trail.last();
        for (int i = 0; i < FLOOD; i++) {
            String path = "/queue/" + office + "/" + String.format("%010d", i);
            assertEquals(404, Caller.nobody().get(path, guest.from()).status());
        }
        long lines = Trail.after(before).stream()
                .filter("access.refused TICKET"::equals)
                .count();
        assertTrue(lines >= 1 && lines <= 5, lines + " lines");
    }

    @Test
    void aMadeUpTicketIsNotPrinted() {
        Guest guest = new Guest();
        for (String code : List.of("0000000000", "x", "0".repeat(3000))) {
            Answer answer = kiosk.get(home + "/ticket/" + code, guest.from());
            assertEquals(404, answer.status());
            assertTrue(answer.body().contains(ABSENT), answer.body());
        }
        assertTrue(lastMinutes("access.refused", "TICKET") >= 1);
    }

    /** What a camera read from somebody's telephone, or what no telephone holds: nobody is known by it, and nothing of it is shown again. */
    @Test
    void whatIsNoNumberGivesNoTicket() {
        String token = Visitors.first(kiosk.get(home).body(), "name=\"csrf\" value=\"([^\"]+)\"");
        for (String typed : List.of(
                "https://evil.example/queue/" + office + "/0000000000",
                "9".repeat(5000),
                "067\u0000123",
                "'; delete from queue.ticket; --",
                "00000000-0000")) {
            Guest guest = new Guest();
            long before = Trail.last();
            String form = Caller.encoded(Map.of("number", typed, "csrf", token));
            Answer answer = kiosk.send("POST", home + "/booking", form, guest.from());
            assertEquals(200, answer.status(), typed);
            assertTrue(answer.body().contains("Запису на сьогодні не знайдено"), answer.body());
            assertTrue(Trail.after(before).contains("ticket.refused"));
        }
    }

    @Test
    void nobodyElseStandsInTheHall() {
        for (String path : List.of(home, home + "/booking", home + "/ticket/0000000000", "/hall/board/" + office)) {
            assertLedToTheCode(Caller.nobody(), path);
            Caller planted = Caller.nobody();
            planted.cookies().put("vikno-device", "A".repeat(43));
            assertLedToTheCode(planted, path);
            Caller odd = Caller.nobody();
            odd.cookies().put("vikno-device", "'; --");
            assertLedToTheCode(odd, path);
        }
    }

    @Test
    void aWithdrawnDeviceIsNobody() {
        String id = Trail.rows("select max(id) from organisation.device").get(0);
        Caller.signedIn("staff-tetiana").postWithToken("/admin/devices", Map.of("revoke", id));
        assertLedToTheCode(kiosk, home);
        assertLedToTheCode(kiosk, "/hall/board/" + office);
        Guest guest = new Guest();
        Answer posted = kiosk.send("POST", home, Caller.encoded(Map.of("topic", "1")), guest.from());
        assertEquals("/hall/enrol", posted.location());
    }

    @Test
    void aDeviceOfAnotherHallIsNotLetIn() {
        for (String path : List.of("/hall/board/" + another(), "/hall/kiosk/" + another(), "/hall/board/nowhere")) {
            Guest guest = new Guest();
            long before = Trail.last();
            Answer answer = kiosk.get(path, guest.from());
            assertEquals(404, answer.status(), path);
            assertTrue(answer.body().contains(ABSENT), answer.body());
            assertEquals(List.of("access.refused DEVICE"), Trail.after(before, "access."));
        }
    }

    private static void assertLedToTheCode(Caller caller, String path) {
        Guest guest = new Guest();
        long before = Trail.last();
        Answer answer = caller.get(path, guest.from());
        assertEquals(303, answer.status(), path);
        assertEquals("/hall/enrol", answer.location());
        assertTrue(Caller.nobody().get(answer.location()).body().contains("name=\"code\""));
        assertEquals(List.of("access.refused DEVICE"), Trail.after(before, "access."));
    }

    private String ticket() {
        String page = kiosk.get(home).body();
        String topic = Visitors.first(page, "name=\"topic\" value=\"([0-9]+)\"");
        String token = Visitors.first(page, "name=\"csrf\" value=\"([^\"]+)\"");
        String given = kiosk.post(home, Map.of("topic", topic, "csrf", token)).location();
        return given.substring(given.length() - 10);
    }

    private String another() {
        return Trail.rows("select slug from organisation.office where slug <> '" + office + "' order by id")
                .get(0);
    }

    private static int lastMinutes(String action, String reason) {
        return Integer.parseInt(Trail.rows("select count(*) from audit.entry where action = '" + action
                        + "' and reason = '" + reason + "' and at > now() - interval '3 minutes'")
                .get(0));
    }

    /** What stands encoded already is sent as it is. */
    private static String encoded(String code) {
        return code.contains("%") ? code : Caller.encoded(code);
    }
}
