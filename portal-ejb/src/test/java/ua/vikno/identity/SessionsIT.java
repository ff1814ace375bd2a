package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.kernel.TestKernel;

/** A session stands while it is used and not too long; its row holds nothing a thief could use. */
class SessionsIT {

    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private final SessionRows sessions = new SessionRows();
    private Secret token;

    @BeforeEach
    void open() {
        sessions.em = database.em();
        sessions.settings =
                TestKernel.settings("vikno.session.idle-minutes", "30", "vikno.session.longest-minutes", "120");
        at(0);
        PersonClaims person = DemoPeople.read().get(0);
        token = sessions.open(DemoAccounts.recognition(database.em()).recognise(person), person);
    }

    @Test
    void standsForItsAccount() {
        LiveSession session = sessions.live(token).orElseThrow();
        assertEquals("Ганна Навчальна", session.name());
        assertEquals("substantial", session.assurance());
        assertEquals(START, session.created());
    }

    @Test
    void theTableHoldsNoToken() {
        byte[] kept = (byte[]) database.em()
                .createNativeQuery("select token_hash from identity.session")
                .getSingleResult();
        assertEquals(32, kept.length);
        assertFalse(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1).contains(token.value()));
    }

    @Test
    void endsByIdleness() {
        at(31);
        assertTrue(sessions.live(token).isEmpty());
    }

    @Test
    void useKeepsItAlive() {
        at(20);
        sessions.touch(sessions.live(token).orElseThrow());
        at(45);
        assertTrue(sessions.live(token).isPresent());
    }

    @Test
    void endsByAgeHoweverMuchItIsUsed() {
        for (int minute = 20; minute <= 120; minute += 20) {
            at(minute);
            sessions.touch(sessions.live(token).orElseThrow());
        }
        at(121);
        assertTrue(sessions.live(token).isEmpty());
    }

    @Test
    void endsBySigningOutOnce() {
        assertTrue(sessions.end(token));
        assertTrue(sessions.live(token).isEmpty());
        assertFalse(sessions.end(token));
    }

    @Test
    void anotherTokenIsNobody() {
        assertTrue(sessions.live(Secret.random()).isEmpty());
    }

    @Test
    void secretsAreOfOneFormAndDeriveOthers() {
        assertTrue(Secret.isOne(token.value()));
        assertFalse(Secret.isOne("short"));
        assertFalse(Secret.isOne(null));
        assertEquals(token.derived("csrf"), token.derived("csrf"));
        assertNotEquals(token.derived("csrf"), token.derived("nonce"));
        assertNotEquals(token.derived("csrf"), Secret.random().derived("csrf"));
        assertEquals("(secret)", token.toString());
    }

    private void at(int minutes) {
        sessions.clock = Clock.fixed(START.plus(Duration.ofMinutes(minutes)), Clocks.KYIV);
    }
}
