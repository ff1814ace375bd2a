package ua.vikno.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/** Codes that services of the site's own community had before. */
@ApplicationScoped
class MovedCodes {

    private static final String LIST = """
            select m.code, s.code, s.name_uk, s.name_en, m.moved_at
            from organisation.v_own own
            join catalogue.moved_code m on m.community_id = own.community
            join catalogue.service s on s.id = m.service_id
            order by m.code limit 1000
            """;

    @PersistenceContext
    EntityManager em;

    public Optional<ServiceCode> target(String old) {
        List<?> found = em.createNativeQuery("select s.code from organisation.v_own own"
                        + " join catalogue.moved_code m on m.community_id = own.community and m.code = ?1"
                        + " join catalogue.service s on s.id = m.service_id")
                .setParameter(1, old)
                .getResultList();
        return found.stream().map(code -> new ServiceCode((String) code)).findFirst();
    }

    public List<MovedCode> list() {
        return Rows.of(em.createNativeQuery(LIST)).stream()
                .map(row -> new MovedCode(
                        (String) row[0],
                        (String) row[1],
                        new Bilingual((String) row[2], (String) row[3]),
                        CardEditions.instant(row[4])))
                .toList();
    }

    /** Whether it was new. */
    public boolean add(String old, long service, Instant at) {
        return em.createNativeQuery("insert into catalogue.moved_code (community_id, code, service_id, moved_at)"
                                + " select own.community, cast(?1 as text), cast(?2 as bigint), cast(?3 as timestamptz)"
                                + " from organisation.v_own own"
                                + " on conflict (community_id, code) do nothing")
                        .setParameter(1, old)
                        .setParameter(2, service)
                        .setParameter(3, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    public boolean remove(String old) {
        return em.createNativeQuery("delete from catalogue.moved_code m using organisation.v_own own"
                                + " where m.community_id = own.community and m.code = ?1")
                        .setParameter(1, old)
                        .executeUpdate()
                == 1;
    }
}
