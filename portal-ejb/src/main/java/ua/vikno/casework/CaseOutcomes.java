package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Hearings, decisions and complaints of cases. */
@ApplicationScoped
class CaseOutcomes {

    @PersistenceContext
    EntityManager em;

    /** All of it as pages show it. */
    public CaseOutcome of(CaseFile file, LocalDate today) {
        return new CaseOutcome(
                hearings(file).stream().map(hearing -> hearing.view(today)).toList(),
                standing(file).map(Decision::view).orElse(null),
                complaints(file).stream().map(Complaint::view).toList());
    }

    /** How the person was heard, the latest first. */
    public List<Hearing> hearings(CaseFile of) {
        return em.createNamedQuery("Hearing.ofCase", Hearing.class)
                .setParameter("file", of.id())
                .getResultList();
    }

    /** What was decided, the latest first. */
    public List<Decision> decisions(CaseFile of) {
        return em.createNamedQuery("Decision.ofCase", Decision.class)
                .setParameter("file", of.id())
                .getResultList();
    }

    /** The decision that the case ended with; empty where it goes on or ended otherwise. */
    public Optional<Decision> standing(CaseFile of) {
        return of.status().isNegative() ? decisions(of).stream().findFirst() : Optional.empty();
    }

    /** What was complained about, the latest first. */
    public List<Complaint> complaints(CaseFile of) {
        return em.createNamedQuery("Complaint.ofCase", Complaint.class)
                .setParameter("file", of.id())
                .getResultList();
    }

    public Optional<Complaint> complaint(long id) {
        return Optional.ofNullable(em.find(Complaint.class, id));
    }

    /** The complaint for changing it: who else wants to change it waits, and then sees what was done. */
    public Optional<Complaint> lock(long id) {
        return Optional.ofNullable(em.find(Complaint.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(Hearing hearing) {
        em.persist(hearing);
    }

    public void add(Decision decision) {
        em.persist(decision);
        em.flush();
    }

    /** A second complaint about the same decision is refused by the database. */
    public void add(Complaint complaint) {
        em.persist(complaint);
        em.flush();
    }
}
