package ua.vikno.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import ua.vikno.launcher.TestPortal;

/** A kiosk or a board comes in by a code that works once and for a quarter of an hour, and goes out at once. */
@Isolated
class DevicesIT {

    private static final String ENROL = "/hall/enrol";

    private final Caller chief = Caller.signedIn("staff-tetiana");

    @Test
    void comesInByItsCodeAndSaysWhatItIs() {
        Caller device = Caller.nobody();
        String code = Visitors.deviceCode(chief);
        Answer enrolled = device.post(ENROL, Map.of("code", " " + code.toLowerCase(java.util.Locale.ROOT)));
        assertEquals("/hall/device", enrolled.location());
        assertTrue(enrolled.all("Set-Cookie").stream()
                .anyMatch(cookie -> cookie.startsWith("vikno-device=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("Max-Age=34560000")));
        assertTrue(device.get("/hall/device").body().contains("<h1>Кіоск"));
        assertFalse(chief.get("/admin/devices").body().contains(code));
    }

    @Test
    void aCodeWorksOnce() {
        String code = Visitors.deviceCode(chief);
        Caller.nobody().post(ENROL, Map.of("code", code));
        assertRefused(code);
    }

    @Test
    void aCodeWaitsAQuarterOfAnHour() {
        String code = Visitors.deviceCode(chief);
        Trail.change(
                "update organisation.device set code_until = code_until - interval '16 min' where token_hash is null");
        assertRefused(code);
    }

    @Test
    void aMadeUpCodeIsRefused() {
        for (String code : List.of("", "AAAAA-AAAAA", "x", "'; --", "A".repeat(5000))) {
            assertRefused(code);
        }
    }

    @Test
    void aRevokedDeviceIsOutWithItsNextRequest() {
        Caller device = Visitors.device();
        assertEquals(200, device.get("/hall/device").status());
        String id = Trail.rows("select max(id) from organisation.device").get(0);
        assertEquals(
                303, chief.postWithToken("/admin/devices", Map.of("revoke", id)).status());
        assertEquals(ENROL, device.get("/hall/device").location());
    }

    @Test
    void aRevokedCodeLetsNobodyIn() {
        String code = Visitors.deviceCode(chief);
        String id = Trail.rows("select max(id) from organisation.device").get(0);
        chief.postWithToken("/admin/devices", Map.of("revoke", id));
        assertRefused(code);
    }

    @Test
    void aDeviceIsNobodyElsewhere() {
        Caller device = Visitors.device();
        assertTrue(device.get("/my").leadsToSignIn());
        assertTrue(device.get("/admin/devices").leadsToSignIn());
        assertEquals(403, device.post("/hall/device", Map.of()).status());
    }

    /** A kiosk gives tickets of its own office, and only by a form of its own. */
    @Test
    void aKioskPostsByItsOwnForms() {
        Caller device = Visitors.device();
        String home = Visitors.first(device.get("/hall/device").body(), "href=\"(/hall/kiosk/[a-z0-9-]+)\"");
        String page = device.get(home).body();
        String topic = Visitors.first(page, "name=\"topic\" value=\"([0-9]+)\"");
        String token = Visitors.first(page, "name=\"csrf\" value=\"([^\"]+)\"");
        for (String forged : List.of("", "x", token + "x")) {
            assertEquals(
                    403,
                    device.post(home, Map.of("topic", topic, "csrf", forged)).status(),
                    forged);
        }
        assertEquals(
                403,
                Visitors.device()
                        .post(home, Map.of("topic", topic, "csrf", token))
                        .status(),
                "another device's form");
        Answer given = device.post(home, Map.of("topic", topic, "csrf", token));
        assertTrue(given.location().matches(home + "/ticket/[0-9A-Z]{10}"), given.location());
        String another = Trail.rows("select slug from organisation.office").stream()
                .filter(slug -> !home.endsWith("/" + slug))
                .findFirst()
                .orElseThrow();
        assertEquals(404, device.get("/hall/kiosk/" + another).status());
        long before = Trail.last();
        Answer refused = device.post(home + "/booking", Map.of("number", "0670000000", "csrf", token));
        assertTrue(refused.body().contains("не знайдено"));
        assertFalse(refused.body().contains("0670000000"));
        assertTrue(Trail.after(before).contains("ticket.refused"));
    }

    @Test
    void theTableKeepsNoToken() {
        Caller device = Visitors.device();
        String token = device.cookies().get("vikno-device");
        assertNotEquals(null, token);
        assertEquals(
                List.of("0"),
                Trail.rows("select count(*) from organisation.device d where d::text like '%" + token + "%'"));
    }

    @Test
    void anotherCentresOfficeIsNotThere() {
        String page = chief.get("/admin/devices").body();
        List<String> foreign = Trail.rows("select id from organisation.office").stream()
                .filter(office -> !page.contains("<option value=\"" + office + "\""))
                .toList();
        assertFalse(foreign.isEmpty());
        for (String office : foreign) {
            assertEquals(
                    404,
                    chief.postWithToken("/admin/devices", Map.of("office", office, "kind", "BOARD"))
                            .status());
        }
        assertEquals(
                404,
                chief.postWithToken("/admin/devices", Map.of("revoke", "999999"))
                        .status());
    }

    private static void assertRefused(String code) {
        long before = Trail.last();
        Caller device = Caller.nobody();
        Answer answer = device.post(ENROL, Map.of("code", code));
        assertEquals(200, answer.status(), TestPortal.deployed().baseUrl());
        assertTrue(answer.body().contains("Такий код не чекає"));
        assertTrue(device.cookies().isEmpty());
        assertTrue(Trail.after(before).contains("device.refused CODE"));
    }
}
