package ua.vikno.appointment;

import jakarta.persistence.EntityManager;

/** Topics, desks and hours of the demo community, for tests of other features. */
public final class TestReception {

    private TestReception() {}

    /** Loads them; the community with its services stands already. */
    public static int load(EntityManager em) {
        return VisitTown.loading(em).loadDemo();
    }
}
