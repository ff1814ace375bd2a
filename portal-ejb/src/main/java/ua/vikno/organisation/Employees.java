package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The staff register and the duties in it. */
@ApplicationScoped
class Employees {

    /** Lines of the register that an account leads to: by its tax number, or by a login where the person has none. */
    private static final String OF_ACCOUNT = "(select t.id from organisation.staff t"
            + " join identity.v_account a on a.tax_number = t.tax_number where a.id = ?1"
            + " union select u.id from organisation.staff u"
            + " join identity.v_login l on l.login = u.login where l.account = ?1)";

    /** What an account may do on a day, its own duties and those it stands in for. */
    private static final String IN_FORCE = " from organisation.v_held_duty h where h.holder in " + OF_ACCOUNT
            + " and h.from_day <= ?2 and (h.to_day is null or h.to_day >= ?2)";

    private static final String ACCOUNTS = "select a.id from identity.v_account a join organisation.staff s"
            + " on s.tax_number = a.tax_number where s.id = ?1 union select l.account from identity.v_login l"
            + " join organisation.staff u on u.login = l.login where u.id = ?1";

    private static final String OF_CENTRE = accountsOf("h.centre = ?2");
    private static final String OF_PROVIDER = accountsOf("h.provider = ?2");

    /** Accounts of those who hold a duty (1) at a place (2) on a day (3). */
    private static String accountsOf(String place) {
        String holders = "select h.holder from organisation.v_held_duty h where h.role = ?1 and " + place
                + " and h.from_day <= ?3 and (h.to_day is null or h.to_day >= ?3)";
        return "select a.id from identity.v_account a join organisation.staff s on s.tax_number = a.tax_number"
                + " where s.id in (" + holders + ") union select l.account from identity.v_login l"
                + " join organisation.staff s on s.login = l.login where s.id in (" + holders + ")";
    }

    @PersistenceContext
    EntityManager em;

    public Set<String> roles(long account, LocalDate day) {
        List<?> roles = em.createNativeQuery("select distinct h.role" + IN_FORCE)
                .setParameter(1, account)
                .setParameter(2, day)
                .getResultList();
        Set<String> names = new LinkedHashSet<>();
        roles.forEach(role -> names.add((String) role));
        return names;
    }

    /** Duties of an account on a day: own ones first, those in an office first, and of these the last begun, as when one floats. */
    public List<Duty> duties(long account, LocalDate day) {
        List<?> ids = em.createNativeQuery("select h.duty" + IN_FORCE
                        + " order by h.instead_of nulls first, h.office is null, h.from_day desc, h.duty")
                .setParameter(1, account)
                .setParameter(2, day)
                .getResultList();
        return ids.stream()
                .map(id -> em.find(Duty.class, ((Number) id).longValue()))
                .toList();
    }

    /** The line of an account. */
    public Optional<Employee> own(long account) {
        return ownIds(account).stream().sorted().findFirst().map(id -> em.find(Employee.class, id));
    }

    /** Ids of the lines an account leads to. */
    public Set<Long> ownIds(long account) {
        return ids(em.createNativeQuery("select o.id from " + OF_ACCOUNT + " o").setParameter(1, account));
    }

    /** Accounts that lead to a line: those who sign in as this person. */
    public Set<Long> accounts(long staff) {
        return ids(em.createNativeQuery(ACCOUNTS).setParameter(1, staff));
    }

    /** Accounts of those who hold a duty of a centre on a day, substitutes among them. */
    public Set<Long> holders(String role, long centre, LocalDate day) {
        return holders(OF_CENTRE, role, centre, day);
    }

    /** The same of a provider. */
    public Set<Long> providersHolders(String role, long provider, LocalDate day) {
        return holders(OF_PROVIDER, role, provider, day);
    }

    private Set<Long> holders(String sql, String role, long place, LocalDate day) {
        return ids(em.createNativeQuery(sql)
                .setParameter(1, role)
                .setParameter(2, place)
                .setParameter(3, day));
    }

    public Optional<Employee> find(long id) {
        return Optional.ofNullable(em.find(Employee.class, id));
    }

    /** The line for changing it or what hangs on it: who else wants to waits. */
    public Optional<Employee> lock(long id) {
        return Optional.ofNullable(em.find(Employee.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Employee> byTaxNumber(String taxNumber) {
        return em.createNamedQuery("Employee.byTaxNumber", Employee.class)
                .setParameter("taxNumber", taxNumber)
                .getResultStream()
                .findFirst();
    }

    /** Two people may write the same person in at once: the second waits for the first. */
    public void lockTaxNumber(String taxNumber) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 25))::text")
                .setParameter(1, taxNumber)
                .getSingleResult();
    }

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    private static Set<Long> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }
}
