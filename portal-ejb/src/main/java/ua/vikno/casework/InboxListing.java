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
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Page;
import ua.vikno.submission.ApplicationStatus;

/**
 * The inbox in SQL. Numbered parameters: 1 centre, 2 words as a pattern, 3 number exactly or 0, 4 sphere or 0, 5 the moment
 * before which a row is urgent, 6 rows before the page, 7 who asks, 8 now, 9 by who works on them.
 */
@ApplicationScoped
class InboxListing {

    /** Lists show no name of a restricted person, and none of them is found by name. */
    private static final String RESTRICTED =
            "exists (select from registry.v_restricted r where r.account_id = a.account_id)";

    private static final String OF_CENTRE = " from submission.v_application a where a.centre_id = ?1 and a.status ";
    private static final String WAITING = OF_CENTRE + "in ('SUBMITTED', 'CORRECTED')";
    private static final String WITH_PERSON = OF_CENTRE + "= 'CORRECTION_ASKED'";
    private static final String REFUSED =
            OF_CENTRE + "= 'REFUSED' and not exists (select from casework.case_file c where c.application_id = a.id)";

    private static final String FILTER = " and (?2 = '' or a.number = ?3 or lower(a.applicant_name) like ?2 and not "
            + RESTRICTED
            + " or lower(a.service_name_uk) like ?2 or lower(a.service_name_en) like ?2 or a.service_code like ?2)"
            + " and (?4 = 0 or a.service_id in (select s.id from catalogue.service s where s.sphere_id = ?4))"
            + " and (?9 = 'ANY' or (?9 = 'MINE') = exists (select from casework.claim h where h.application_id = a.id"
            + " and h.until > ?8 and (?9 = 'FREE' or h.account_id = ?7)))";

    private static final String CLAIM = " from casework.claim h where h.application_id = a.id and h.until > ?8)";

    private static final String COLUMNS = "select a.number, a.submitted_at, a.service_code, a.service_name_uk,"
            + " a.service_name_en, case when " + RESTRICTED
            + " then '' else a.applicant_name end, a.attachments,"
            + " a.status_at < ?5 as urgent, a.account_id, a.status, a.status_at, a.id, (select h.holder_name" + CLAIM
            + ", (select h.taken_at" + CLAIM + ", (select h.until" + CLAIM + ", (select h.account_id = ?7" + CLAIM
            + ", ";

    private static final String PAGE = " limit 50 offset ?6";

    private static final String NEWEST =
            COLUMNS + "''" + WAITING + FILTER + " order by urgent desc, a.submitted_at desc, a.id desc" + PAGE;
    private static final String OLDEST =
            COLUMNS + "''" + WAITING + FILTER + " order by urgent desc, a.submitted_at, a.id" + PAGE;
    private static final String BOTH = "select count(*), count(*) filter (where a.status_at < ?5)";
    private static final String COUNT = BOTH + WAITING + FILTER;
    private static final String LONGEST = COLUMNS + "''" + WITH_PERSON + FILTER + " order by a.status_at, a.id" + PAGE;
    private static final String LONGEST_COUNT = BOTH + WITH_PERSON + FILTER;
    private static final String REFUSALS =
            COLUMNS + "''" + REFUSED + FILTER + " order by a.status_at desc, a.id desc" + PAGE;
    private static final String REFUSALS_COUNT = BOTH + REFUSED + FILTER;

    private static final String REGISTERED = " from casework.case_file c join submission.v_application a on a.id ="
            + " c.application_id where c.centre_id = ?1 and c.registered_at >= ?5";
    private static final String TODAY = COLUMNS + "c.number" + REGISTERED + FILTER + " order by c.id desc" + PAGE;
    private static final String TODAY_COUNT = "select count(*), 0" + REGISTERED + FILTER;

    private static final String COUNTS =
            "select (select count(*) from submission.v_application a where a.centre_id = ?1"
                    + " and a.status in ('SUBMITTED', 'CORRECTED')), (select count(*) from casework.case_file c"
                    + " where c.centre_id = ?1 and c.registered_at >= ?2), (select count(*)" + WITH_PERSON + ")";

    private static final String SPHERES = "select s.id, s.name_uk, s.name_en from catalogue.sphere s where s.id in"
            + " (select v.sphere_id from catalogue.service v join submission.v_application a on a.service_id = v.id"
            + " where a.centre_id = ?1 and a.status in ('SUBMITTED', 'CORRECTED')) order by s.name_uk";

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
        return !em.createNativeQuery("select a.id" + WAITING + " and a.number = ?2")
                .setParameter(1, centre)
                .setParameter(2, number)
                .getResultList()
                .isEmpty();
    }

    /** How many wait in a centre. */
    public long waiting(long centre) {
        return number(em.createNativeQuery("select count(*)" + WAITING)
                .setParameter(1, centre)
                .getSingleResult());
    }

    /** One page with its counts: four statements however many rows there are. */
    public Inbox inbox(long centre, long asking, InboxQuery query) {
        boolean waiting = query.tab() == InboxQuery.Tab.NEW;
        Instant mark = waiting
                ? day.urgentBefore()
                : day.today().atStartOfDay(Clocks.KYIV).toInstant();
        Object[] found = row(filtered(counting(query.tab()), centre, asking, query, mark));
        List<InboxRow> page = list(filtered(listing(query), centre, asking, query, mark)
                        .setParameter(6, (query.page() - 1) * InboxQuery.SIZE))
                .stream()
                .map(this::inboxRow)
                .toList();
        Object[] counts = row(em.createNativeQuery(COUNTS)
                .setParameter(1, centre)
                .setParameter(2, at(day.today().atStartOfDay(Clocks.KYIV).toInstant())));
        return new Inbox(
                new Page<>(page, number(found[0]), query.page(), InboxQuery.SIZE),
                waiting ? number(found[1]) : 0,
                number(counts[0]),
                number(counts[1]),
                number(counts[2]),
                spheres(centre));
    }

    private static String listing(InboxQuery query) {
        return switch (query.tab()) {
            case NEW -> query.order() == InboxQuery.Order.NEWEST ? NEWEST : OLDEST;
            case REGISTERED_TODAY -> TODAY;
            case AT_APPLICANT -> LONGEST;
            case REFUSED -> REFUSALS;
        };
    }

    private static String counting(InboxQuery.Tab tab) {
        return switch (tab) {
            case NEW -> COUNT;
            case REGISTERED_TODAY -> TODAY_COUNT;
            case AT_APPLICANT -> LONGEST_COUNT;
            case REFUSED -> REFUSALS_COUNT;
        };
    }

    private Query filtered(String sql, long centre, long asking, InboxQuery query, Instant mark) {
        String words = query.words();
        return em.createNativeQuery(sql)
                .setParameter(1, centre)
                .setParameter(2, ListWords.pattern(words))
                .setParameter(3, ListWords.number(words))
                .setParameter(4, query.sphere() == null ? 0L : query.sphere())
                .setParameter(5, at(mark))
                .setParameter(7, asking)
                .setParameter(8, at(day.now()))
                .setParameter(9, query.holding().name());
    }

    private List<Inbox.SphereChoice> spheres(long centre) {
        return list(em.createNativeQuery(SPHERES).setParameter(1, centre)).stream()
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
