package ua.vikno.appointment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import ua.vikno.kernel.Actor;
import ua.vikno.submission.SubmissionTown;

/** Topics, desks and hours of the demo community, for tests of other features. */
public final class TestReception {

    private TestReception() {}

    /** Visits by telephone, as this person uses them in the town's transaction. */
    public static PhoneVisits phoneVisits(SubmissionTown.Desk desk, Actor actor, Clock clock) {
        return new VisitTown.Counter(desk, actor, clock).own.phone;
    }

    /** Loads them; the community with its services stands already. */
    public static int load(EntityManager em) {
        return VisitTown.loading(em).loadDemo();
    }
}
