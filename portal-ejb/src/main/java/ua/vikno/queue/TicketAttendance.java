package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.appointment.HallAttendance;

/** Tells who was expected and took no ticket; a day without a ticket, or on which the hall stood still, says nothing of anybody. */
@ApplicationScoped
class TicketAttendance implements HallAttendance {

    private static final String MISSED =
            "select v.id from (select id, office_id, cast(begins at time zone 'Europe/Kyiv'"
                    + " as date) as day from appointment.v_visit where id = any(cast(?1 as bigint[]))) v"
                    + " where not exists (select from queue.ticket t where t.visit_id = v.id and t.office_id = v.office_id and"
                    + " t.day = v.day) and exists (select from queue.ticket t where t.office_id = v.office_id and t.day = v.day)"
                    + " and not exists (select from queue.pause p where p.office_id = v.office_id and p.began_at <"
                    + " cast(v.day + 1 as timestamp) at time zone 'Europe/Kyiv' and (p.ended_at is null or p.ended_at >"
                    + " cast(v.day as timestamp) at time zone 'Europe/Kyiv'))";

    @PersistenceContext
    EntityManager em;

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Set<Long> missed(Collection<Long> visits) {
        String ids = visits.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<?> missed = em.createNativeQuery(MISSED).setParameter(1, ids).getResultList();
        return missed.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }
}
