package ua.vikno.consultation;

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
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Page;

/** Lists and counts consultations in SQL. 1 id of the centre, 2 and 3 the first moment and the one after the last, 4 to 6 what was chosen. */
@ApplicationScoped
class ConsultationCounting {

    static final int SIZE = 50;

    private static final String FROM = " from consultation.entry e join consultation.topic t on t.id = e.topic_id"
            + " left join organisation.office o on o.id = e.office_id";

    private static final String WHERE = " where e.undone_at is null and e.centre_id = ?1 and e.at >= ?2 and e.at < ?3";

    @PersistenceContext
    EntityManager em;

    /** A page of the list, the latest first. */
    public Page<ConsultationRow> list(long centre, ConsultationQuery query, int page) {
        long total = number(asked("select count(*) from consultation.entry e" + where(query), centre, query)
                .getSingleResult());
        List<?> rows = asked(listSql(query), centre, query)
                .setParameter(7, SIZE)
                .setParameter(8, (page - 1) * SIZE)
                .getResultList();
        return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total, page, SIZE);
    }

    static String listSql(ConsultationQuery query) {
        return "select e.id, e.at, e.clerk_name, o.name_uk, o.name_en, t.name_uk as topic_uk, t.name_en as topic_en,"
                + " e.channel, e.minutes" + FROM + where(query) + " order by e.at desc, e.id desc limit ?7 offset ?8";
    }

    /** Figures by one cut: days in their order, others the busiest first. */
    public List<ConsultationFigure> figures(long centre, ConsultationQuery query, ConsultationCut cut) {
        List<?> rows = asked(figuresSql(query, cut), centre, query).getResultList();
        return rows.stream().map(row -> figure((Object[]) row)).toList();
    }

    static String figuresSql(ConsultationQuery query, ConsultationCut cut) {
        String line = switch (cut) {
            case DAY -> "to_char(e.at at time zone 'Europe/Kyiv', 'YYYY-MM-DD')";
            case CHANNEL -> "e.channel";
            case CLERK -> "cast(e.account_id as text)";
            case TOPIC -> "cast(e.topic_id as text)";
        };
        String names = switch (cut) {
            case DAY, CHANNEL -> "'', ''";
            case CLERK -> "max(e.clerk_name), ''";
            case TOPIC -> "max(t.name_uk), max(t.name_en)";
        };
        return "select " + line + " as line, " + names + ", count(*) as given, coalesce(sum(e.minutes), 0)" + FROM
                + where(query) + " group by line order by "
                + (cut == ConsultationCut.DAY ? "line" : "given desc, line");
    }

    private static String where(ConsultationQuery query) {
        return WHERE
                + (query.channel() == null ? "" : " and e.channel = ?4")
                + (query.topic() == null ? "" : " and e.topic_id = ?5")
                + (query.clerk() == null ? "" : " and e.account_id = ?6");
    }

    private Query asked(String sql, long centre, ConsultationQuery query) {
        Query asked = em.createNativeQuery(sql)
                .setParameter(1, centre)
                .setParameter(2, start(query.first()))
                .setParameter(3, start(query.last().plusDays(1)));
        if (query.channel() != null) {
            asked.setParameter(4, query.channel().name());
        }
        if (query.topic() != null) {
            asked.setParameter(5, query.topic());
        }
        if (query.clerk() != null) {
            asked.setParameter(6, query.clerk());
        }
        return asked;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Clocks.KYIV).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static ConsultationRow row(Object[] row) {
        return new ConsultationRow(
                number(row[0]),
                instant(row[1]),
                (String) row[2],
                row[3] == null ? null : new Bilingual((String) row[3], (String) row[4]),
                new Bilingual((String) row[5], (String) row[6]),
                ConsultationChannel.valueOf((String) row[7]),
                row[8] == null ? null : Integer.valueOf(((Number) row[8]).intValue()));
    }

    private static ConsultationFigure figure(Object[] row) {
        String key = (String) row[0];
        String name = (String) row[1];
        return new ConsultationFigure(
                key, new Bilingual(name.isEmpty() ? key : name, (String) row[2]), number(row[3]), number(row[4]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }
}
