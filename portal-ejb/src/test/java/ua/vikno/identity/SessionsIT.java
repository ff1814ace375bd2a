package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Role;
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
        sessions.limits = new SessionLimits();
        sessions.limits.settings =
                TestKernel.settings("vikno.session.idle-minutes", "30", "vikno.session.longest-minutes", "120");
        at(0);
        PersonClaims person = DemoPeople.read().get(0);
        token = sessions.open(
                DemoAccounts.recognition(database.em()).recognise(person),
                person,
                new SignInPlace(BrowserKind.UNKNOWN, false));
    }

    @Test
    void standsForItsAccount() {
        LiveSession session = standing().orElseThrow();
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
        assertTrue(standing().isEmpty());
    }

    @Test
    void useKeepsItAlive() {
        at(20);
        sessions.touch(standing().orElseThrow());
        at(45);
        assertTrue(standing().isPresent());
    }

    @Test
    void endsByAgeHoweverMuchItIsUsed() {
        for (int minute = 20; minute <= 120; minute += 20) {
            at(minute);
            sessions.touch(standing().orElseThrow());
        }
        at(121);
        assertTrue(standing().isEmpty());
    }

    @Test
    void endsBySigningOutOnce() {
        assertTrue(sessions.end(token));
        assertTrue(standing().isEmpty());
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

    private Optional<LiveSession> standing() {
        return sessions.live(token).filter(session -> sessions.stands(session, Set.of(Role.CITIZEN)));
    }

    private void at(int minutes) {
        sessions.clock = Clock.fixed(START.plus(Duration.ofMinutes(minutes)), Clocks.KYIV);
    }
}
