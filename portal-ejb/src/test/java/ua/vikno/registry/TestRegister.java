package ua.vikno.registry;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import ua.vikno.kernel.CurrentActor;

/** The register of subjects on a test's entity manager, for tests of other features too. */
public final class TestRegister {

    private TestRegister() {}

    public static SubjectRegister on(EntityManager em, Clock clock) {
        SubjectRegister register = new SubjectRegister();
        register.cards = new Cards();
        register.cards.em = em;
        register.clock = clock;
        return register;
    }

    public static Restrictions restrictions(EntityManager em, Clock clock, CurrentActor actor) {
        Restrictions restrictions = new Restrictions();
        restrictions.rows = new RestrictionRows();
        restrictions.rows.em = em;
        restrictions.clock = clock;
        restrictions.actor = actor;
        return restrictions;
    }
}
