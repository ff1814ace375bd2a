package ua.vikno.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.PersonName;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationStatus;

/** Who may be calling and what of theirs goes on, in SQL and within centres; whose data are restricted is not found. */
@ApplicationScoped
class CallerRows {

    /** More people than this have no telephone together; whoever is not among them is found at the desk. */
    static final int MOST = 10;

    /** So many of a person's applications are read aloud at most. */
    static final int MOST_CASES = 20;

    /** 1 the telephone, 2 ids of centres, 3 how many. */
    static final String CANDIDATES = "select p.account_id, k.id, p.surname, p.given_name, p.patronymic, p.birth_date"
            + " from (select account_id from identity.v_telephone where phone = ?1"
            + " union select account_id from registry.v_telephone where phone = ?1) t"
            + " join identity.v_person p on p.account_id = t.account_id"
            + " left join lateral (select coalesce((select r.into_id from registry.v_redirect r where r.card_id = c.id), c.id) as id"
            + " from registry.v_card c where c.account_id = t.account_id limit 1) k on true"
            + " where not exists (select from registry.v_restricted r where r.account_id = t.account_id)"
            + " and (exists (select from submission.v_application a where a.account_id = t.account_id"
            + " and a.centre_id = any(cast(?2 as bigint[])))"
            + " or exists (select from calls.phone_call c where c.account_id = t.account_id"
            + " and c.centre_id = any(cast(?2 as bigint[]))))"
            + " order by p.surname collate kernel.uk, p.given_name collate kernel.uk, p.account_id limit ?3";

    private static final String LINE =
            "select coalesce((select x.number from casework.v_case x where x.account_id = a.account_id"
                    + " and x.centre_id = a.centre_id and not x.of_organisation"
                    + " and x.application_number = lpad(cast(a.number as text), 6, '0') limit 1), ''),"
                    + " a.number, a.service_code, a.service_name_uk, a.service_name_en, a.status, a.due_on, a.account_id"
                    + " from submission.v_application a"
                    + " where not exists (select from registry.v_restricted r where r.account_id = a.account_id) and ";

    /** 1 the account, 2 ids of centres, 3 how many. */
    static final String OF_PERSON =
            LINE + "a.account_id = ?1 and a.centre_id = any(cast(?2 as bigint[])) order by a.id desc limit ?3";

    /** 1 number of the application, 2 ids of centres. */
    static final String BY_NUMBER = LINE + "a.number = ?1 and a.centre_id = any(cast(?2 as bigint[])) order by a.id";

    /** 1 number of the case, 2 ids of centres. */
    static final String OF_CASE = "select x.application_number from casework.v_case x where x.number = ?1"
            + " and x.centre_id = any(cast(?2 as bigint[])) and not x.of_organisation";

    @PersistenceContext
    EntityManager em;

    /** Whom the centres know by this telephone, by name. */
    public List<Candidate> candidates(String phone, Collection<Long> centres) {
        List<?> rows = em.createNativeQuery(CANDIDATES)
                .setParameter(1, phone)
                .setParameter(2, array(centres))
                .setParameter(3, MOST)
                .getResultList();
        return rows.stream().map(row -> candidate((Object[]) row)).toList();
    }

    /** What a person has in the centres, the latest first. */
    public List<CaseLine> ofPerson(long account, Collection<Long> centres) {
        List<?> rows = em.createNativeQuery(OF_PERSON)
                .setParameter(1, account)
                .setParameter(2, array(centres))
                .setParameter(3, MOST_CASES)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** What has this number in the centres. */
    public Optional<CaseLine> byNumber(ApplicationNumber number, Collection<Long> centres) {
        List<?> rows = em.createNativeQuery(BY_NUMBER)
                .setParameter(1, number.value())
                .setParameter(2, array(centres))
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).findFirst();
    }

    /** Number of the application of a case of the centres. */
    public Optional<ApplicationNumber> ofCase(String number, Collection<Long> centres) {
        List<?> rows = em.createNativeQuery(OF_CASE)
                .setParameter(1, number)
                .setParameter(2, array(centres))
                .getResultList();
        return rows.stream()
                .map(String::valueOf)
                .flatMap(found -> ApplicationNumber.parse(found).stream())
                .findFirst();
    }

    static String array(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                number(row[0]),
                row[1] == null ? null : number(row[1]),
                new PersonName((String) row[2], (String) row[3], row[4] == null ? "" : (String) row[4]),
                day(row[5]));
    }

    private static CaseLine line(Object[] row) {
        String number = (String) row[0];
        return new CaseLine(
                number.isEmpty() ? new ApplicationNumber(number(row[1])).toString() : number,
                new Bilingual(row[2] + " " + row[3], row[2] + " " + row[4]),
                ApplicationStatus.valueOf((String) row[5]),
                day(row[6]),
                number(row[7]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }
}
