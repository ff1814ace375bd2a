package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Visits to come of whoever telephones, in SQL. */
@ApplicationScoped
class PhoneVisitRows {

    /** So many are read aloud at most. */
    static final int MOST = 20;

    /** 1 telephone, 2 account, 3 ids of offices, 4 now. */
    static final String COMING = OwnVisitRows.COLUMNS + ", b.application_id" + VisitList.FROM
            + "b.status = 'BOOKED' and lower(b.during) > ?4 and b.office_id = any(cast(?3 as bigint[]))"
            + " and (b.phone = ?1 or b.account_id = cast(?2 as bigint))";

    @PersistenceContext
    EntityManager em;

    /**
     * A visit, and the application it is for.
     *
     * @param application id; null for a visit that was booked by itself
     */
    record Found(OwnVisit own, Long application) {}

    /** Whose they are, at which offices, after when. */
    record Sought(PhoneCaller caller, Collection<Long> offices, Instant now) {}

    /** The soonest first. */
    public List<Found> coming(Sought sought) {
        List<?> rows = asked(COMING + " order by lower(b.during), b.id limit ?5", sought)
                .setParameter(5, MOST)
                .getResultList();
        return rows.stream().map(row -> found((Object[]) row)).toList();
    }

    /** One of them; empty where it is nobody's of these. */
    public Optional<Found> one(Sought sought, long id) {
        List<?> rows =
                asked(COMING + " and b.id = ?5", sought).setParameter(5, id).getResultList();
        return rows.stream().map(row -> found((Object[]) row)).findFirst();
    }

    private Query asked(String sql, Sought sought) {
        return em.createNativeQuery(sql)
                .setParameter(1, sought.caller().phone().value())
                .setParameter(2, sought.caller().account())
                .setParameter(3, ReceptionRows.array(sought.offices()))
                .setParameter(4, BookingRows.at(sought.now()));
    }

    private static Found found(Object[] row) {
        int last = row.length - 1;
        return new Found(
                OwnVisitRows.own(Arrays.copyOf(row, last)),
                row[last] == null ? null : ((Number) row[last]).longValue());
    }
}
