package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Page;
import ua.vikno.submission.ApplicationStatus;

/** Pages of the inbox. */
@ApplicationScoped
class InboxListing {

    @PersistenceContext
    EntityManager em;

    @Inject
    RegistrationDay day;

    /** Id of a centre's application by its number, whatever became of it. */
    public Optional<Long> id(long centre, long number) {
        List<?> ids = em.createNativeQuery(
                        "select id from submission.v_application where centre_id = ?1 and number = ?2")
                .setParameter(1, centre)
                .setParameter(2, number)
                .getResultList();
        return ids.stream().map(InboxListing::number).findFirst();
    }

    /** Whether an application of this number waits in a centre. */
    public boolean waits(long centre, long number) {
        return !em.createNativeQuery(InboxSql.WAITING_OF_NUMBER)
                .setParameter(1, centre)
                .setParameter(2, number)
                .getResultList()
                .isEmpty();
    }

    /** How many wait in a centre. */
    public long waiting(long centre) {
        return number(em.createNativeQuery(InboxSql.WAITING_COUNT)
                .setParameter(1, centre)
                .getSingleResult());
    }

    /** One page with its counts: four statements at most, however many rows there are. */
    public Inbox inbox(long centre, long asking, InboxQuery query) {
        boolean waiting = query.tab() == InboxQuery.Tab.NEW;
        Instant today = day.today().atStartOfDay(Clocks.KYIV).toInstant();
        InboxSql sql = new InboxSql(query);
        Map<Integer, Object> values = values(centre, asking, query, waiting ? day.urgentBefore() : today);
        Object[] counts = row(
                em.createNativeQuery(InboxSql.COUNTS).setParameter(1, centre).setParameter(2, at(today)));
        Object[] found =
                sql.isCountedByTab() ? new Object[] {counts[1], 0} : row(SqlValues.query(em, sql.count(), values));
        List<InboxRow> rows = list(SqlValues.query(em, sql.rows(), values)).stream()
                .map(this::inboxRow)
                .toList();
        int most = query.tab() == InboxQuery.Tab.REFUSED ? InboxSql.MOST : Integer.MAX_VALUE;
        return new Inbox(
                Page.upTo(most, rows, number(found[0]), query.page(), InboxQuery.SIZE),
                waiting ? number(found[1]) : 0,
                number(counts[0]),
                number(counts[1]),
                number(counts[2]),
                spheres(centre));
    }

    private Map<Integer, Object> values(long centre, long asking, InboxQuery query, Instant mark) {
        return Map.of(
                1,
                centre,
                2,
                ListWords.pattern(query.words()),
                3,
                ListWords.number(query.words()),
                4,
                query.sphere() == null ? 0L : query.sphere(),
                5,
                at(mark),
                6,
                (query.page() - 1) * InboxQuery.SIZE,
                7,
                asking,
                8,
                at(day.now()));
    }

    private List<Inbox.SphereChoice> spheres(long centre) {
        return list(em.createNativeQuery(InboxSql.SPHERES).setParameter(1, centre)).stream()
                .map(row -> new Inbox.SphereChoice(number(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    private InboxRow inboxRow(Object[] row) {
        Instant since = SqlValues.instant(row[10]);
        ApplicationStatus status = ApplicationStatus.valueOf((String) row[9]);
        LocalDate last = day.lastDay(since);
        return new InboxRow(
                number(row[11]),
                "%06d".formatted(number(row[0])),
                SqlValues.instant(row[1]),
                (String) row[2],
                new Bilingual((String) row[3], (String) row[4]),
                (String) row[5],
                number(row[6]),
                last,
                (Boolean) row[7] && status.isWaiting(),
                (String) row[16],
                number(row[8]),
                status,
                since,
                claim(row),
                null);
    }

    private static ClaimView claim(Object[] row) {
        return row[12] == null
                ? null
                : new ClaimView(
                        (String) row[12], SqlValues.instant(row[13]), SqlValues.instant(row[14]), (Boolean) row[15]);
    }

    private static Object[] row(Query query) {
        return (Object[]) query.getSingleResult();
    }

    private static List<Object[]> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
