package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.function.Executable;
import ua.vikno.audit.TestAudit;
import ua.vikno.identity.SignInRefused.Reason;
import ua.vikno.identity.adapter.TestDialogue;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Settings;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.kernel.TestKernel;

/** Signing in wired to a database and to two providers that a test may tell to lie: {@code bank} and {@code other}. */
final class SignInBench implements AutoCloseable {

    static final ReturnAddress BACK = new ReturnAddress("/my/apply/28-13");

    final HostileProvider provider = new HostileProvider();
    final HostileProvider other = new HostileProvider();
    final SignIn signIn = new SignIn();
    final SessionRows sessions = new SessionRows();
    final Secret browser = Secret.random();

    private final TestDatabase database;
    private Clock clock = Clock.system(Clocks.KYIV);

    SignInBench(TestDatabase database) throws IOException {
        this.database = database;
        Settings settings = TestKernel.settings(
                "vikno.base.url",
                "https://vikno.example",
                "vikno.oidc.bank.issuer",
                provider.issuer(),
                "vikno.oidc.bank.client-id",
                HostileProvider.CLIENT,
                "vikno.oidc.bank.client-secret",
                HostileProvider.SECRET,
                "vikno.oidc.other.issuer",
                other.issuer(),
                "vikno.oidc.other.client-id",
                HostileProvider.CLIENT,
                "vikno.oidc.other.client-secret",
                HostileProvider.SECRET);
        Clock moving = new MovingClock();
        sessions.em = database.em();
        sessions.clock = moving;
        sessions.limits = new SessionLimits();
        sessions.limits.settings = settings;
        signIn.settings = settings;
        signIn.providers = new TrustedProviders();
        signIn.providers.settings = settings;
        signIn.dialogue = TestDialogue.create(moving);
        signIn.attempts = new Attempts();
        signIn.attempts.em = database.em();
        signIn.attempts.clock = moving;
        signIn.audit = TestAudit.trail(database.em(), () -> Actor.NOBODY);
        signIn.arrivals = new Arrivals();
        signIn.arrivals.audit = signIn.audit;
        signIn.arrivals.sessions = sessions;
        signIn.arrivals.recognition = DemoAccounts.recognition(database.em());
    }

    /** Begins at the bank; the bank agrees. */
    ProviderAnswer agreed() {
        return provider.agree(begun());
    }

    URI begun() {
        return signIn.begin("bank", BACK, browser, false);
    }

    /** The answer comes back to the browser that began. */
    Secret complete(ProviderAnswer answer) {
        return signIn.complete(answer, browser, BrowserKind.UNKNOWN, null);
    }

    LiveSession live(Secret token) {
        return sessions.live(token).orElseThrow();
    }

    void pass(Duration time) {
        clock = Clock.offset(clock, time);
    }

    /** Refused for one of these reasons, in words of its own, with one line in the trail. */
    void assertRefused(Set<Reason> reasons, Executable deed) {
        int before = actions().size();
        SignInRefused refused = assertThrows(SignInRefused.class, deed);
        assertTrue(reasons.contains(refused.reason()), refused.reason() + " is none of " + reasons);
        assertTrue(refused.messageKey().startsWith("identity.sign-in."));
        List<String> after = actions();
        assertEquals(before + 1, after.size());
        assertEquals("sign-in.refused", after.get(before));
    }

    @SuppressWarnings("unchecked")
    List<String> actions() {
        return database.em()
                .createNativeQuery("select action from audit.entry order by id")
                .getResultList();
    }

    @Override
    public void close() {
        provider.close();
        other.close();
    }

    /** The time of the test, which it may change. */
    private final class MovingClock extends Clock {

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return clock.withZone(zone);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
