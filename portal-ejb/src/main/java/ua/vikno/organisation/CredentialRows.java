package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.vikno.kernel.PersonName;

/** Keys and accesses. */
@ApplicationScoped
class CredentialRows {

    /** A later one of the same kind and issuer has taken its place. */
    private static final String REPLACED = "exists (select 1 from organisation.credential n where n.staff = c.staff"
            + " and n.kind = c.kind and n.issuer = c.issuer and n.to_day > c.to_day)";

    private static final String WORKS = "(s.deactivated_on is null or s.deactivated_on > cast(?1 as date))"
            + " and (s.to_day is null or s.to_day >= cast(?1 as date))";

    private static final String ENDING = "select s.id, s.surname, s.given_name, s.patronymic, c.kind, c.issuer,"
            + " c.number, c.to_day from organisation.credential c join organisation.staff s on s.id = c.staff"
            + " where c.to_day between cast(?1 as date) and cast(?1 as date) + 30 and not " + REPLACED + " and " + WORKS
            + " and (cast(?2 as bigint[]) is null or s.centre = any(cast(?2 as bigint[])))"
            + " order by c.to_day, s.surname collate kernel.uk, c.id limit 50";

    /**
     * The reminders that are due and nobody was given yet, written down by the same statement: who asks again, or at the same
     * moment on another node, gets none of them. A job that slept through a day tells what it missed.
     */
    private static final String DUE = """
            with ending as (
                select c.id, c.staff, c.issuer, c.number, c.to_day, s.centre, s.surname, s.given_name, s.patronymic,
                       case when c.to_day - cast(?1 as date) <= 3 then 3
                            when c.to_day - cast(?1 as date) <= 14 then 14 else 30 end as days
                from organisation.credential c join organisation.staff s on s.id = c.staff
                where c.to_day between cast(?1 as date) and cast(?1 as date) + 30 and not %s and %s),
            asked as (
                select e.id, e.days, e.staff as recipient from ending e
                union
                select e.id, e.days, h.holder from ending e
                join organisation.v_held_duty h on h.centre = e.centre and h.role = 'chief' and h.from_day <= cast(?1 as date)
                and (h.to_day is null or h.to_day >= cast(?1 as date))),
            told as (
                insert into organisation.credential_reminder (credential, days, recipient, told_on)
                select id, days, recipient, cast(?1 as date) from asked on conflict do nothing
                returning credential, recipient)
            select t.recipient, e.staff, e.surname, e.given_name, e.patronymic, e.issuer, e.number, e.to_day, o.account
            from told t join ending e on e.id = t.credential
            join lateral (
                select a.id as account from identity.v_account a join organisation.staff r on r.tax_number = a.tax_number
                where r.id = t.recipient
                union
                select l.account from identity.v_login l join organisation.staff r on r.login = l.login
                where r.id = t.recipient) o on true
            order by t.recipient, e.to_day, e.id
            """.formatted(REPLACED, WORKS);

    @PersistenceContext
    EntityManager em;

    /** A reminder to be sent. */
    record Reminder(
            long recipient, long holder, PersonName name, String issuer, String number, LocalDate end, long account) {

        boolean isOwn() {
            return recipient == holder;
        }
    }

    /** All that a person holds or held, the latest end first. */
    public List<Credential> of(Employee employee) {
        return em.createNamedQuery("Credential.ofStaff", Credential.class)
                .setParameter("staff", employee)
                .getResultList();
    }

    public Optional<Credential> find(long id) {
        return Optional.ofNullable(em.find(Credential.class, id));
    }

    /** What ends within thirty days within reach, the nearest first. */
    public List<EndingCredential> ending(Scope scope, LocalDate today) {
        String centres = scope.headed().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = em.createNativeQuery(ENDING)
                .setParameter(1, today.toString())
                .setParameter(2, scope.wholeInstallation() ? null : centres)
                .getResultList();
        return rows.stream().map(row -> ending((Object[]) row, today)).toList();
    }

    /** Takes the reminders of a day, each of them once for ever. */
    public List<Reminder> takeDue(LocalDate today) {
        List<?> rows =
                em.createNativeQuery(DUE).setParameter(1, today.toString()).getResultList();
        return rows.stream().map(row -> reminder((Object[]) row)).toList();
    }

    public void add(Credential credential) {
        em.persist(credential);
        em.flush();
    }

    public void remove(Credential credential) {
        em.remove(credential);
    }

    private static EndingCredential ending(Object[] row, LocalDate today) {
        LocalDate end = day(row[7]);
        return new EndingCredential(
                number(row[0]),
                new PersonName((String) row[1], (String) row[2], (String) row[3]),
                CredentialKind.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                end,
                (int) (end.toEpochDay() - today.toEpochDay()));
    }

    private static Reminder reminder(Object[] row) {
        return new Reminder(
                number(row[0]),
                number(row[1]),
                new PersonName((String) row[2], (String) row[3], (String) row[4]),
                (String) row[5],
                (String) row[6],
                day(row[7]),
                number(row[8]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate date ? date : ((java.sql.Date) value).toLocalDate();
    }
}
