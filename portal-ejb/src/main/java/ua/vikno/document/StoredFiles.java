package ua.vikno.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Page;

/** The files that are kept. */
@ApplicationScoped
class StoredFiles {

    @PersistenceContext
    EntityManager em;

    public StoredFile add(StoredFile file) {
        em.persist(file);
        em.flush();
        return file;
    }

    public Optional<StoredFile> find(DocumentId id) {
        return Optional.ofNullable(em.find(StoredFile.class, id.value()));
    }

    public List<StoredFile> all(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select f from StoredFile f where f.id in :ids order by f.id", StoredFile.class)
                .setParameter("ids", ids.stream().map(DocumentId::value).toList())
                .getResultList();
    }

    public Page<DocumentView> of(long owner, int number, int size) {
        long total = em.createQuery("select count(f) from StoredFile f where f.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
        List<DocumentView> rows = em
                .createQuery("select f from StoredFile f where f.owner = :owner order by f.id desc", StoredFile.class)
                .setParameter("owner", owner)
                .setFirstResult((number - 1) * size)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(StoredFile::view)
                .toList();
        return new Page<>(rows, total, number, size);
    }

    public void remove(StoredFile file) {
        em.remove(em.contains(file) ? file : em.merge(file));
        em.flush();
    }
}
