package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Which copies were mailed on which day. */
@ApplicationScoped
class MailedCopies {

    @PersistenceContext
    EntityManager em;

    /** Takes the one mailing of a day; of two at once the second waits for the first and gets none. */
    public boolean take(long application, Clock clock) {
        return em.createNativeQuery("insert into submission.mailed_copy (application_id, day, mailed_at)"
                                + " values (?1, cast(?2 as date), ?3) on conflict (application_id, day) do nothing")
                        .setParameter(1, application)
                        .setParameter(2, LocalDate.now(clock).toString())
                        .setParameter(3, OffsetDateTime.now(clock))
                        .executeUpdate()
                == 1;
    }
}
