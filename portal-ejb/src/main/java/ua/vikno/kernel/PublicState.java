package ua.vikno.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads which state of what public pages show is committed. */
@ApplicationScoped
class PublicState {

    private static final String STATE = "select coalesce((select transaction from kernel.public_change"
            + " order by transaction desc limit 1)::text, '') || '.' || (select count(*) from kernel.public_change)";

    @PersistenceContext
    EntityManager em;

    public String read() {
        return (String) em.createNativeQuery(STATE).getSingleResult();
    }
}
