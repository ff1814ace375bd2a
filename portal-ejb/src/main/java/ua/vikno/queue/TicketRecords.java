package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** Tickets of visits the person booked; a ticket given without a booking is nobody's. */
@ApplicationScoped
class TicketRecords implements PersonalRecords {

    private static final String TICKETS = "select t.letter || '-' || lpad(cast(t.number as text), 3, '0') as ticket,"
            + " o.name_uk as office, p.name_uk as topic, c.name_uk as category, t.status, t.arrived_at as came_at,"
            + " t.called_at, t.started_at as begun_at, t.ended_at as finished_at, case when v.good then 'SAID_GOOD'"
            + " when not v.good then 'SAID_BAD' end as said from queue.ticket t left join queue.vote v on v.ticket_id = t.id"
            + " join organisation.v_office o on o.id = t.office_id join"
            + " appointment.v_topic p on p.id = t.topic_id left join queue.category c on c.code = t.category"
            + " where t.account_id = ?1 order by t.id desc";

    @Override
    public List<Part> parts() {
        return List.of(new Part(62, "tickets", TICKETS));
    }
}
