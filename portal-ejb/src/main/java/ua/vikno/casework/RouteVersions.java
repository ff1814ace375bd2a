package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Published versions of routes. */
@ApplicationScoped
class RouteVersions {

    /** Code of the route of services that have none of their own. */
    static final String COMMON = "common";

    private static final String NEWEST =
            "select r.id, r.code, r.version, cast(r.body as text) from casework.route_version r"
                    + " where r.code in (?1, '" + COMMON + "') and r.published_at <= ?2"
                    + " order by r.code = ?1 desc, r.version desc limit 1";

    @PersistenceContext
    EntityManager em;

    /** A version as a case begins with it. */
    record Version(long id, String code, int number, RouteDefinition route) {}

    /** What holds for a service at a moment: its own route, else the common one, which the program brings. */
    public Version of(String service, Instant at) {
        List<?> rows = em.createNativeQuery(NEWEST)
                .setParameter(1, service)
                .setParameter(2, Timestamp.from(at))
                .getResultList();
        Object[] row = (Object[]) rows.get(0);
        return new Version(
                ((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).intValue(), RouteBody.read((String)
                        row[3]));
    }
}
