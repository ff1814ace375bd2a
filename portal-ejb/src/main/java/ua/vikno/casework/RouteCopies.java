package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Working copies of routes, and the versions they become. */
@ApplicationScoped
class RouteCopies {

    private static final String STANDING =
            "select coalesce(v.code, c.code), v.version, v.published_at, v.publisher_name,"
                    + " c.code is not null, c.handed_at is not null from (select distinct on (r.code) r.code, r.version,"
                    + " r.published_at, r.publisher_name from casework.route_version r order by r.code, r.version desc) v"
                    + " full join casework.route_copy c on c.code = v.code"
                    + " order by coalesce(v.code, c.code) <> 'common', coalesce(v.code, c.code) limit 500";

    @PersistenceContext
    EntityManager em;

    public Optional<RouteCopy> find(String code) {
        return em.createNamedQuery("RouteCopy.ofCode", RouteCopy.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * The copy for changing it.
     *
     * @param version which the clerk's page showed
     * @throws RouteChangedMeanwhile somebody acted on it since, or it is gone
     */
    public RouteCopy lock(String code, long version) {
        return em.createNamedQuery("RouteCopy.ofCode", RouteCopy.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(copy -> copy.version() == version)
                .orElseThrow(RouteChangedMeanwhile::new);
    }

    /** Nobody else begins or publishes this route until the transaction ends. */
    public void lockRoute(String code) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "route:" + code)
                .getSingleResult();
    }

    public RouteCopy add(RouteCopy copy) {
        em.persist(copy);
        em.flush();
        return copy;
    }

    /** Writes what has changed now, so that the version is the new one. */
    public void write() {
        em.flush();
    }

    public void remove(RouteCopy copy) {
        em.remove(copy);
        em.flush();
    }

    /** The newest version of a route; 0 where there is none. */
    public int newest(String code) {
        return ((Number) em.createNativeQuery(
                                "select coalesce(max(version), 0) from casework.route_version where code = ?1")
                        .setParameter(1, code)
                        .getSingleResult())
                .intValue();
    }

    /** A version that one made and another published. */
    public void publish(RouteCopy copy, int version, RouteAuthor publisher, Instant at) {
        String authors = copy.authors().stream()
                .map(author -> String.valueOf(author.staff()))
                .collect(Collectors.joining(",", "{", "}"));
        em.createNativeQuery(
                        "insert into casework.route_version (code, version, body, published_at, authors, author_names,"
                                + " publisher, publisher_name, note) values (?1, ?2, cast(?3 as jsonb), ?4, cast(?5 as bigint[]),"
                                + " ?6, ?7, ?8, ?9)")
                .setParameter(1, copy.code())
                .setParameter(2, version)
                .setParameter(3, copy.body())
                .setParameter(4, Timestamp.from(at))
                .setParameter(5, authors)
                .setParameter(6, copy.authors().stream().map(RouteAuthor::name).collect(Collectors.joining(", ")))
                .setParameter(7, publisher.staff())
                .setParameter(8, publisher.name())
                .setParameter(9, copy.note())
                .executeUpdate();
    }

    /** All routes with their newest version and whether they are being changed, the common one first. */
    public List<RouteStanding> standing() {
        List<?> rows = em.createNativeQuery(STANDING).getResultList();
        return rows.stream().map(row -> standing((Object[]) row)).toList();
    }

    private static RouteStanding standing(Object[] row) {
        return new RouteStanding(
                (String) row[0],
                row[1] == null ? 0 : ((Number) row[1]).intValue(),
                SqlValues.instant(row[2]),
                row[3] == null ? "" : (String) row[3],
                (Boolean) row[4],
                (Boolean) row[5]);
    }
}
