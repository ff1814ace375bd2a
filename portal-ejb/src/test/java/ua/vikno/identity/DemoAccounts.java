package ua.vikno.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.vikno.audit.TestAudit;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.TestKernel;

/** The accounts of {@code demo/people.json} on a test's database. */
public final class DemoAccounts {

    private DemoAccounts() {}

    /** Makes those that are not there yet; subject at the demo provider to id of the account. */
    public static Map<String, Long> prepare(EntityManager em) {
        Map<String, Long> accounts = new LinkedHashMap<>();
        Recognition recognition = recognition(em);
        DemoPeople.read().forEach(person -> accounts.put(person.subject(), recognition.prepare(person).id));
        return accounts;
    }

    /** What features above ask for accounts. */
    public static AccountDirectory directory(EntityManager em) {
        AccountDirectory directory = new AccountDirectory();
        directory.recognition = recognition(em);
        directory.accounts = directory.recognition.accounts;
        return directory;
    }

    /** Sessions on a test's entity manager, for tests of features that end them. */
    public static Sessions sessions(EntityManager em, Clock clock, CurrentActor actor) {
        Sessions sessions = new Sessions();
        sessions.sessions = new SessionRows();
        sessions.sessions.em = em;
        sessions.sessions.clock = clock;
        sessions.sessions.limits = new SessionLimits();
        sessions.sessions.limits.settings = TestKernel.settings();
        sessions.audit = TestAudit.trail(em, actor);
        return sessions;
    }

    /** Signs a demo person in; the token of the session. */
    public static Secret signIn(EntityManager em, Clock clock, String subject) {
        PersonClaims person = DemoPeople.read().stream()
                .filter(known -> known.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        return sessions(em, clock, () -> Actor.NOBODY)
                .sessions
                .open(recognition(em).prepare(person), person, new SignInPlace(BrowserKind.of(null), false));
    }

    static Recognition recognition(EntityManager em) {
        Recognition recognition = new Recognition();
        recognition.accounts = new AccountRows();
        recognition.accounts.em = em;
        recognition.clock = Clock.system(Clocks.KYIV);
        return recognition;
    }
}
