package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Absences with their substitutions. */
@ApplicationScoped
class AbsenceRows {

    @PersistenceContext
    EntityManager em;

    /** All absences of a person, the newest first. */
    public List<Absence> of(Employee employee) {
        return em.createNamedQuery("Absence.ofStaff", Absence.class)
                .setParameter("staff", employee)
                .getResultList();
    }

    public Optional<Absence> find(long id) {
        return Optional.ofNullable(em.find(Absence.class, id));
    }

    public void add(Absence absence) {
        em.persist(absence);
        em.flush();
    }

    public void remove(Absence absence) {
        em.remove(absence);
    }
}
