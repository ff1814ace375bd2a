package ua.vikno.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Page;

/** All requests to the data officer. */
@ApplicationScoped
class DataRequestRows {

    @PersistenceContext
    EntityManager em;

    public DataRequest add(DataRequest request) {
        em.persist(request);
        em.flush();
        return request;
    }

    public Optional<DataRequest> find(long id) {
        return Optional.ofNullable(em.find(DataRequest.class, id));
    }

    /** The request for answering it: who else wants to answer waits. */
    public Optional<DataRequest> lock(long id) {
        return Optional.ofNullable(em.find(DataRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<RequestView> ofLines(Collection<Long> entries) {
        return entries.isEmpty()
                ? List.of()
                : em.createNamedQuery("DataRequest.ofLines", DataRequest.class)
                        .setParameter("entries", entries)
                        .getResultStream()
                        .map(DataRequest::view)
                        .toList();
    }

    public Page<RequestView> ofPerson(long account, int page, int size) {
        return page(
                em.createNamedQuery("DataRequest.countOfPerson", Long.class).setParameter("account", account),
                em.createNamedQuery("DataRequest.ofPerson", DataRequest.class).setParameter("account", account),
                page,
                size);
    }

    public Page<RequestView> open(int page, int size) {
        return page(
                em.createNamedQuery("DataRequest.countOpen", Long.class),
                em.createNamedQuery("DataRequest.open", DataRequest.class),
                page,
                size);
    }

    public Page<RequestView> answered(int page, int size) {
        return page(
                em.createNamedQuery("DataRequest.countAnswered", Long.class),
                em.createNamedQuery("DataRequest.answered", DataRequest.class),
                page,
                size);
    }

    public long waiting() {
        return em.createNamedQuery("DataRequest.countOpen", Long.class).getSingleResult();
    }

    private static Page<RequestView> page(TypedQuery<Long> count, TypedQuery<DataRequest> rows, int page, int size) {
        return new Page<>(
                rows.setFirstResult((page - 1) * size)
                        .setMaxResults(size)
                        .getResultStream()
                        .map(DataRequest::view)
                        .toList(),
                count.getSingleResult(),
                page,
                size);
    }
}
