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

    /** Chief of a centre with nobody else for it: 1 line, 2 first day without them, 3 the one duty that ends or null for all. */
    private static final String ALONE = """
            select count(*) from organisation.v_held_duty h
            where h.holder = ?1 and h.role = 'chief' and h.instead_of is null
            and (cast(?3 as bigint) is null or h.duty = cast(?3 as bigint))
            and (h.to_day is null or h.to_day >= cast(?2 as date))
            and not exists (
                select 1 from organisation.v_held_duty o
                where o.centre = h.centre and o.role = 'chief' and o.instead_of is null
                and (o.holder <> h.holder or o.duty <> cast(?3 as bigint))
                and o.from_day <= greatest(h.from_day, cast(?2 as date))
                and (o.to_day is null or o.to_day >= greatest(h.from_day, cast(?2 as date))))
            """;

    private static final String CENTRES_LED = """
            select c.id from organisation.centre c where c.id in
            (select d.centre from organisation.duty d where d.staff = ?1 and d.role = 'chief') order by c.id for update
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
     * Whether a centre would have no chief from a day on without this person, or without one of their duties. The centres
     * stay locked until the transaction ends: of two chiefs who end each other's duty at once the second is refused.
     *
     * @param ending the one duty that ends; null where all of the person's do
     */
    public boolean leavesCentreAlone(Employee chief, LocalDate firstDayWithout, Duty ending) {
        em.createNativeQuery(CENTRES_LED).setParameter(1, chief.id).getResultList();
        Number alone = (Number) em.createNativeQuery(ALONE)
                .setParameter(1, chief.id)
                .setParameter(2, firstDayWithout.toString())
                .setParameter(3, ending == null ? null : ending.id.toString())
                .getSingleResult();
        return alone.longValue() > 0;
    }

    public void add(Duty duty) {
        em.persist(duty);
        em.flush();
    }

    public void remove(Duty duty) {
        em.remove(duty);
    }
}
