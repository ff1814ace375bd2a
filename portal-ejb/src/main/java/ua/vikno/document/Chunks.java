package ua.vikno.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The pieces of contents. */
@ApplicationScoped
class Chunks {

    @PersistenceContext
    EntityManager em;

    public void add(long blob, int n, byte[] bytes) {
        em.createNativeQuery("insert into document.chunk (blob_id, n, bytes) values (?1, ?2, ?3)")
                .setParameter(1, blob)
                .setParameter(2, n)
                .setParameter(3, bytes)
                .executeUpdate();
    }

    public byte[] get(long blob, int n) {
        return (byte[]) em.createNativeQuery("select bytes from document.chunk where blob_id = ?1 and n = ?2")
                .setParameter(1, blob)
                .setParameter(2, n)
                .getSingleResult();
    }
}
