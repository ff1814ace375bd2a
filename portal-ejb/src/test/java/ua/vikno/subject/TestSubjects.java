package ua.vikno.subject;

import jakarta.persistence.EntityManager;
import ua.vikno.kernel.Actor;

/** Cards as staff read them, for tests of the features above. */
public final class TestSubjects {

    private TestSubjects() {}

    public static SubjectReading reading(EntityManager em, Actor clerk) {
        return new SubjectDesk(em, clerk).reading;
    }
}
