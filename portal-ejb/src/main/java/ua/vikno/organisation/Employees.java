package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The staff register and the duties in it. */
@ApplicationScoped
class Employees {

    /** Found by the account's tax number, or by a login where the person has none; in force on the day. */
    private static final String IN_FORCE = " from organisation.duty d join organisation.staff s on s.id = d.staff"
            + " where s.id in (select t.id from organisation.staff t"
            + " join identity.v_account a on a.tax_number = t.tax_number where a.id = ?1"
            + " union select u.id from organisation.staff u"
            + " join identity.v_login l on l.login = u.login where l.account = ?1)"
            + " and s.from_day <= ?2 and (s.to_day is null or s.to_day >= ?2)"
            + " and d.from_day <= ?2 and (d.to_day is null or d.to_day >= ?2)";

    @PersistenceContext
    EntityManager em;

    public Set<String> roles(long account, LocalDate day) {
        List<?> roles = em.createNativeQuery("select distinct d.role" + IN_FORCE)
                .setParameter(1, account)
                .setParameter(2, day)
                .getResultList();
        Set<String> names = new LinkedHashSet<>();
        roles.forEach(role -> names.add((String) role));
        return names;
    }

    /** Duties of an account on a day, those in an office first. */
    public List<Duty> duties(long account, LocalDate day) {
        List<?> ids = em.createNativeQuery("select d.id" + IN_FORCE + " order by d.office nulls last, d.id")
                .setParameter(1, account)
                .setParameter(2, day)
                .getResultList();
        return ids.stream()
                .map(id -> em.find(Duty.class, ((Number) id).longValue()))
                .toList();
    }

    public Optional<Employee> byTaxNumber(String taxNumber) {
        return em.createNamedQuery("Employee.byTaxNumber", Employee.class)
                .setParameter("taxNumber", taxNumber)
                .getResultStream()
                .findFirst();
    }

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }
}
