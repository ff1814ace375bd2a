package ua.vikno.consultation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.organisation.TestOrganisation;

/** The register of consultations on a test's database. */
public final class TestConsultations {

    private TestConsultations() {}

    /** As this person uses it. */
    public static Consultations register(EntityManager em, CurrentActor actor, Clock clock) {
        ConsultationRows rows = new ConsultationRows();
        rows.em = em;
        Consultations register = new Consultations();
        register.rows = rows;
        register.topics = new Topics();
        register.topics.rows = rows;
        register.counting = new ConsultationCounting();
        register.counting.em = em;
        register.staff = TestOrganisation.staff(em, clock, actor);
        register.actor = actor;
        register.clock = clock;
        return register;
    }
}
