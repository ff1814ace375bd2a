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
        register.keys = new CardKeys();
        register.keys.em = em;
        register.redirects = new Redirects();
        register.redirects.em = em;
        register.clock = clock;
        return register;
    }

    /** What leads to cards. */
    public static CardFinder finder(EntityManager em) {
        CardFinder finder = new CardFinder();
        finder.keys = new KeyRows();
        finder.keys.em = em;
        return finder;
    }

    /** What stands on cards. */
    public static SubjectCards cards(EntityManager em, Clock clock, CurrentActor actor) {
        SubjectRegister register = on(em, clock);
        SubjectCards cards = new SubjectCards();
        cards.rows = new CardRows();
        cards.rows.em = em;
        cards.cards = register.cards;
        cards.redirects = register.redirects;
        cards.actor = actor;
        cards.clock = clock;
        return cards;
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
