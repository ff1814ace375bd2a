package ua.vikno.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Page;

/** Pieces with their editions and publications. */
@ApplicationScoped
class PieceRows {

    @PersistenceContext
    EntityManager em;

    public Optional<Piece> piece(long id, long centre) {
        return Optional.ofNullable(em.find(Piece.class, id)).filter(piece -> piece.centre == centre);
    }

    public boolean isTaken(long centre, String slug) {
        return ((Number) em.createNativeQuery("select count(*) from content.piece where centre_id = ?1 and slug = ?2")
                                .setParameter(1, centre)
                                .setParameter(2, slug)
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    public Edition edition(Piece piece, int number) {
        return em.createNamedQuery("ContentEdition.one", Edition.class)
                .setParameter("piece", piece.id)
                .setParameter("number", number)
                .getSingleResult();
    }

    public Optional<Edition> findEdition(Piece piece, int number) {
        return em.createNamedQuery("ContentEdition.one", Edition.class)
                .setParameter("piece", piece.id)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    public Page<EditionView> editions(Piece piece, int number, int size) {
        List<EditionView> rows = em
                .createNamedQuery("ContentEdition.ofPiece", Edition.class)
                .setParameter("piece", piece.id)
                .setFirstResult((number - 1) * size)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(Edition::view)
                .toList();
        return new Page<>(rows, piece.edition, number, size);
    }

    public List<Publication> publications(Piece piece) {
        return em.createNamedQuery("ContentPublication.ofPiece", Publication.class)
                .setParameter("piece", piece.id)
                .setMaxResults(20)
                .getResultList();
    }

    /** What is shown and what is going to be, in the order of their beginnings. */
    public List<Publication> notEnded(Piece piece, Instant now) {
        return em.createNamedQuery("ContentPublication.notEnded", Publication.class)
                .setParameter("piece", piece.id)
                .setParameter("now", now)
                .getResultList();
    }

    /** The centre wants a text to be published by somebody who did not write it. */
    public boolean isByTwo(long centre) {
        return ((Number) em.createNativeQuery("select count(*) from content.by_two where centre_id = ?1")
                                .setParameter(1, centre)
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    /** From now on it does; false where it did already. */
    public boolean askForTwo(long centre) {
        return em.createNativeQuery("insert into content.by_two (centre_id) values (?1) on conflict do nothing")
                        .setParameter(1, centre)
                        .executeUpdate()
                > 0;
    }

    /** From now on it does not; false where it did not. */
    public boolean leaveToOne(long centre) {
        return em.createNativeQuery("delete from content.by_two where centre_id = ?1")
                        .setParameter(1, centre)
                        .executeUpdate()
                > 0;
    }

    /** Whether this account saved an edition since the last one that was let be shown. */
    public boolean isWrittenBy(Piece piece, long account) {
        return ((Number) em.createNativeQuery("select count(*) from content.edition e where e.piece_id = ?1"
                                        + " and e.account_id = ?2 and e.number > (select coalesce(max(p.number), 0)"
                                        + " from content.publication p where p.piece_id = ?1)")
                                .setParameter(1, piece.id)
                                .setParameter(2, account)
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    public void remove(Publication publication) {
        em.remove(publication);
    }

    public void write() {
        em.flush();
    }
}
