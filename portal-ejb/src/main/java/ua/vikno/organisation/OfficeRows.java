package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/** What hangs on an office: hours, special days, facts of access, side services. Lists are read for many offices at once. */
@ApplicationScoped
class OfficeRows {

    private static final String SERVED = "select c.name_uk, c.name_en from organisation.v_served s"
            + " join organisation.community c on c.id = s.community where s.centre = ?1"
            + " and (s.from_day is null or s.from_day <= ?2) and (s.to_day is null or s.to_day >= ?2)"
            + " order by s.from_day nulls first, c.name_uk collate kernel.uk";

    @PersistenceContext
    EntityManager em;

    /** Stretches of the weeks, and of special days that are not over. */
    public List<OfficeHours> hours(Collection<Long> offices, LocalDate from) {
        return em.createNamedQuery("OfficeHours.ofOffices", OfficeHours.class)
                .setParameter("offices", offices)
                .setParameter("from", from)
                .getResultList();
    }

    /** Special days that are not over, in order. */
    public List<SpecialDays> specials(Collection<Long> offices, LocalDate from) {
        return em.createNamedQuery("SpecialDays.ofOffices", SpecialDays.class)
                .setParameter("offices", offices)
                .setParameter("from", from)
                .getResultList();
    }

    public List<OfficeAccess> access(Collection<Long> offices) {
        return em.createNamedQuery("OfficeAccess.ofOffices", OfficeAccess.class)
                .setParameter("offices", offices)
                .getResultList();
    }

    public List<OfficeExtra> extras(Collection<Long> offices) {
        return em.createNamedQuery("OfficeExtra.ofOffices", OfficeExtra.class)
                .setParameter("offices", offices)
                .getResultList();
    }

    /** Communities whose people a centre serves on a day, its own first. */
    public List<Bilingual> served(long centre, LocalDate day) {
        List<?> rows = em.createNativeQuery(SERVED)
                .setParameter(1, centre)
                .setParameter(2, java.sql.Date.valueOf(day))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Bilingual((String) row[0], (String) row[1]))
                .toList();
    }

    /** The office, held against other changes of what hangs on it until this transaction ends. */
    public Optional<Office> lock(long office) {
        return Optional.ofNullable(em.find(Office.class, office, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Puts another week in the place of the one that stands. */
    public void setWeek(Office office, Map<DayOfWeek, OpenTimes> week) {
        em.createNamedQuery("OfficeHours.dropWeek")
                .setParameter("office", office.id)
                .executeUpdate();
        week.forEach((day, times) -> times.spans().forEach(span -> em.persist(new OfficeHours(office.id, day, span))));
        em.flush();
    }

    /** Puts other facts of access in the place of those that stand. */
    public void setAccess(Office office, Map<Access, Boolean> access) {
        em.createNamedQuery("OfficeAccess.drop")
                .setParameter("office", office.id)
                .executeUpdate();
        access.forEach((kind, present) -> em.persist(new OfficeAccess(office.id, kind, present)));
        em.flush();
    }

    /** Keeps special days with their hours. */
    public long add(SpecialDays days, OpenTimes times) {
        em.persist(days);
        em.flush();
        times.spans().forEach(span -> em.persist(new OfficeHours(days, span)));
        em.flush();
        return days.id;
    }

    public void add(OfficeExtra extra) {
        em.persist(extra);
        em.flush();
    }

    public Optional<SpecialDays> special(long office, long id) {
        return Optional.ofNullable(em.find(SpecialDays.class, id)).filter(found -> found.office == office);
    }

    public Optional<OfficeExtra> extra(long office, long id) {
        return Optional.ofNullable(em.find(OfficeExtra.class, id)).filter(found -> found.office == office);
    }

    /** Takes a row away; hours of special days go with it. */
    public void remove(Object row) {
        em.remove(row);
        em.flush();
    }
}
