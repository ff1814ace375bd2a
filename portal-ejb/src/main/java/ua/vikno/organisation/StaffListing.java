package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.PersonName;

/**
 * The list of staff in SQL, made of fixed pieces. Numbered parameters: 1 today, 2 centres within reach, 3 words as a pattern,
 * 4 role, 5 code of an office, 6 and 7 limits of the page.
 */
@ApplicationScoped
class StaffListing {

    private static final String TODAY =
            " from organisation.v_held_duty h where h.holder = s.id and h.from_day <= cast(?1 as date)"
                    + " and (h.to_day is null or h.to_day >= cast(?1 as date))";

    private static final String OFFICES = " from organisation.office o where o.id in (select h.office" + TODAY + ")";

    private static final String AWAY = " from organisation.absence a where a.staff = s.id"
            + " and cast(?1 as date) between a.from_day and a.to_day";

    private static final String STATE = "case when s.deactivated_on <= cast(?1 as date) or s.to_day < cast(?1 as date)"
            + " then 'LEFT' when s.from_day > cast(?1 as date) then 'EXPECTED' when " + "exists (select 1" + AWAY
            + ") then 'AWAY' else 'WORKING' end";

    private static final String COLUMNS = "select s.id, s.surname, s.given_name, s.patronymic, s.position_uk,"
            + " s.position_en, (select string_agg(distinct h.role, ',')" + TODAY + "), (select string_agg(o.code, ','"
            + " order by o.code)" + OFFICES + "), " + STATE;

    /** Everyone for who looks after the whole installation; else who is kept by, or has a duty in, a centre within reach. */
    private static final String FROM = " from organisation.staff s where (cast(?2 as bigint[]) is null or s.centre ="
            + " any(cast(?2 as bigint[])) or s.id in (select d.staff from organisation.duty d where d.centre ="
            + " any(cast(?2 as bigint[]))))";

    private static final String WORDS = " and lower(s.surname || ' ' || s.given_name || ' ' || s.patronymic) like ?3";
    private static final String ROLE = " and exists (select 1" + TODAY + " and h.role = ?4)";
    private static final String OFFICE = " and exists (select 1" + TODAY
            + " and h.office in (select o.id from organisation.office o where o.code = ?5))";

    /** Who is away works here too: the usual list holds everyone of the day. */
    private static final String WORKS = " and (s.deactivated_on is null or s.deactivated_on > cast(?1 as date))"
            + " and (s.to_day is null or s.to_day >= cast(?1 as date)) and s.from_day <= cast(?1 as date)";

    private static final Map<StaffState, String> STATES = new EnumMap<>(Map.of(
            StaffState.WORKING,
            WORKS,
            StaffState.AWAY,
            WORKS + " and exists (select 1" + AWAY + ")",
            StaffState.EXPECTED,
            " and s.from_day > cast(?1 as date) and s.deactivated_on is null",
            StaffState.LEFT,
            " and (s.deactivated_on <= cast(?1 as date) or s.to_day < cast(?1 as date))"));

    /** Who may stand in: works here today, and is neither the absent person nor the one who asks. */
    private static final String COLLEAGUES = "select s.id, s.surname, s.given_name, s.patronymic" + FROM + WORKS
            + " and s.id <> all(cast(?3 as bigint[])) order by s.surname collate kernel.uk, s.given_name collate"
            + " kernel.uk, s.id limit 200";

    private static final String ORDER =
            " order by s.surname collate kernel.uk, s.given_name collate kernel.uk, s.id limit ?6 offset ?7";

    @PersistenceContext
    EntityManager em;

    /** One page of the lines within reach: two statements however many rows there are. */
    public Page<StaffRow> page(Scope scope, StaffQuery asked, LocalDate today) {
        String from = FROM
                + (asked.words().isEmpty() ? "" : WORDS)
                + asked.role().map(role -> ROLE).orElse("")
                + asked.office().map(office -> OFFICE).orElse("")
                + asked.state().map(STATES::get).orElse("");
        Number total =
                (Number) filtered("select count(*)" + from, scope, asked, today).getSingleResult();
        List<?> rows = filtered(COLUMNS + from + ORDER, scope, asked, today)
                .setParameter(6, StaffQuery.SIZE)
                .setParameter(7, (asked.page() - 1) * StaffQuery.SIZE)
                .getResultList();
        return new Page<>(
                rows.stream().map(row -> row((Object[]) row)).toList(),
                total.longValue(),
                asked.page(),
                StaffQuery.SIZE);
    }

    /** Those who may stand in, without these lines. */
    public List<Colleague> colleagues(Scope scope, Set<Long> without, LocalDate today) {
        List<?> rows = em.createNativeQuery(COLLEAGUES)
                .setParameter(1, today.toString())
                .setParameter(2, scope.wholeInstallation() ? null : ids(scope.headed()))
                .setParameter(3, ids(without))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Colleague(
                        ((Number) row[0]).longValue(),
                        new PersonName((String) row[1], (String) row[2], (String) row[3])))
                .toList();
    }

    private Query filtered(String sql, Scope scope, StaffQuery asked, LocalDate today) {
        Query query = em.createNativeQuery(sql).setParameter(2, scope.wholeInstallation() ? null : ids(scope.headed()));
        if (sql.contains("?1")) {
            query.setParameter(1, today.toString());
        }
        if (!asked.words().isEmpty()) {
            query.setParameter(3, pattern(asked.words()));
        }
        asked.role().ifPresent(role -> query.setParameter(4, role));
        asked.office().ifPresent(office -> query.setParameter(5, office));
        return query;
    }

    private static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** The words anywhere, apostrophes as the data have them. */
    private static String pattern(String words) {
        String tidy = words.replaceAll("\\s+", " ").replaceAll("['`’]", "ʼ");
        return "%" + tidy.toLowerCase(Locale.forLanguageTag("uk")).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static StaffRow row(Object[] row) {
        return new StaffRow(
                ((Number) row[0]).longValue(),
                new PersonName((String) row[1], (String) row[2], (String) row[3]),
                new Bilingual((String) row[4], (String) row[5]),
                list(row[6]),
                list(row[7]),
                StaffState.valueOf((String) row[8]));
    }

    private static List<String> list(Object joined) {
        return joined == null
                ? List.of()
                : Stream.of(((String) joined).split(",")).toList();
    }
}
