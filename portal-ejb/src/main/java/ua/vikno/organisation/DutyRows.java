package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Duties of the register, whatever the day. */
@ApplicationScoped
class DutyRows {

    /**
     * Duties that nobody else would have, chief of a centre or operator of all: 1 line, 2 first day without them, 3 the one duty
     * that ends or null for all.
     */
    private static final String ALONE = """
            select h.role from organisation.v_held_duty h
            where h.holder = ?1 and h.role in ('chief', 'operator') and h.instead_of is null
            and (cast(?3 as bigint) is null or h.duty = cast(?3 as bigint))
            and (h.to_day is null or h.to_day >= cast(?2 as date))
            and not exists (
                select 1 from organisation.v_held_duty o
                where o.role = h.role and (o.centre = h.centre or h.role = 'operator') and o.instead_of is null
                and (o.holder <> h.holder or o.duty <> cast(?3 as bigint))
                and o.from_day <= greatest(h.from_day, cast(?2 as date))
                and (o.to_day is null or o.to_day >= greatest(h.from_day, cast(?2 as date))))
            order by h.role limit 1
            """;

    /** Centres that a chief leads; the first of all stands for the installation where the person is its operator. */
    private static final String CENTRES_LED = """
            select c.id from organisation.centre c where c.id in
            (select d.centre from organisation.duty d where d.staff = ?1 and d.role = 'chief')
            or c.id = (select min(id) from organisation.centre) and exists
            (select 1 from organisation.duty d where d.staff = ?1 and d.role = 'operator') order by c.id for update
            """;

    @PersistenceContext
    EntityManager em;

    /** All duties of a person, the newest first. */
    public List<Duty> of(Employee employee) {
        return em.createNamedQuery("Duty.ofStaff", Duty.class)
                .setParameter("staff", employee)
                .getResultList();
    }

    public Optional<Duty> find(long id) {
        return Optional.ofNullable(em.find(Duty.class, id));
    }

    /**
     * The role that nobody would hold from a day on without this person, or without one of their duties: a centre needs a chief,
     * the installation an operator. The centres stay locked until the transaction ends: of two chiefs who end each other's duty
     * at once the second is refused.
     *
     * @param ending the one duty that ends; null where all of the person's do
     */
    public Optional<String> leftEmpty(Employee holder, LocalDate firstDayWithout, Duty ending) {
        em.createNativeQuery(CENTRES_LED).setParameter(1, holder.id).getResultList();
        List<?> alone = em.createNativeQuery(ALONE)
                .setParameter(1, holder.id)
                .setParameter(2, firstDayWithout.toString())
                .setParameter(3, ending == null ? null : ending.id.toString())
                .getResultList();
        return alone.stream().map(String.class::cast).findFirst();
    }

    public void add(Duty duty) {
        em.persist(duty);
        em.flush();
    }

    public void remove(Duty duty) {
        em.remove(duty);
    }
}
