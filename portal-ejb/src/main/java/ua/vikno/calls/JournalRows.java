package ua.vikno.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.PhoneNumber;

/** The journal of calls in SQL. 1 id of the centre, 2 and 3 the first moment and the one after the last, 4 and 5 what was chosen. */
@ApplicationScoped
class JournalRows {

    static final int SIZE = 50;

    private static final String COUNT = "select count(*) from calls.phone_call c";

    private static final String LIST =
            "select c.id, c.began_at, c.ended_at, c.operator_name, c.phone, c.caller_name, c.kind,"
                    + " c.result, (select count(*) from calls.deed d where d.call_id = c.id), c.account_id"
                    + " from calls.phone_call c";

    private static final String FORGET = "with gone as (update calls.phone_call set phone = null, account_id = null,"
            + " card_id = null, caller_name = '', note = '', recording = '', forgotten_at = ?2, version = version + 1"
            + " where forgotten_at is null and ended_at is not null and began_at < ?1 returning id)"
            + " update calls.deed set ref = '', about = '' where call_id in (select id from gone)";

    private static final String TO_FORGET = "select count(*) from calls.phone_call where forgotten_at is null"
            + " and ended_at is not null and began_at < ?1";

    @PersistenceContext
    EntityManager em;

    /** A page of the journal, the latest first. */
    public Page<JournalLine> list(JournalQuery query, int page) {
        long total = number(asked(COUNT + where(query), query).getSingleResult());
        List<?> rows = asked(listSql(query), query)
                .setParameter(6, SIZE)
                .setParameter(7, (long) (page - 1) * SIZE)
                .getResultList();
        return new Page<>(rows.stream().map(row -> line((Object[]) row)).toList(), total, page, SIZE);
    }

    static String listSql(JournalQuery query) {
        return LIST + where(query) + " order by c.began_at desc, c.id desc limit ?6 offset ?7";
    }

    /** Calls that began before lose what tells who it was; how many there were. One that goes on is left. */
    public long forget(Instant before, Instant now) {
        long gone = number(
                em.createNativeQuery(TO_FORGET).setParameter(1, at(before)).getSingleResult());
        if (gone > 0) {
            em.createNativeQuery(FORGET)
                    .setParameter(1, at(before))
                    .setParameter(2, at(now))
                    .executeUpdate();
        }
        return gone;
    }

    private static String where(JournalQuery query) {
        return " where c.centre_id = ?1 and c.began_at >= ?2 and c.began_at < ?3"
                + (query.kind() == null ? "" : " and c.kind = ?4")
                + (query.phone() == null ? "" : " and c.phone = ?5");
    }

    private Query asked(String sql, JournalQuery query) {
        Query asked = em.createNativeQuery(sql)
                .setParameter(1, query.centre())
                .setParameter(2, start(query.first()))
                .setParameter(3, start(query.last().plusDays(1)));
        if (query.kind() != null) {
            asked.setParameter(4, query.kind().name());
        }
        if (query.phone() != null) {
            asked.setParameter(5, query.phone().value());
        }
        return asked;
    }

    private static JournalLine line(Object[] row) {
        return new JournalLine(
                number(row[0]),
                instant(row[1]),
                instant(row[2]),
                (String) row[3],
                row[4] == null ? "" : new PhoneNumber((String) row[4]).masked(),
                (String) row[5],
                row[6] == null ? null : CallKind.valueOf((String) row[6]),
                row[7] == null ? null : CallResult.valueOf((String) row[7]),
                number(row[8]),
                row[9] == null ? null : Long.valueOf(number(row[9])));
    }

    private static OffsetDateTime start(LocalDate day) {
        return at(day.atStartOfDay(Clocks.KYIV).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }
}
