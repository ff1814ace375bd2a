package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** Visits the person booked, cancelled ones too. */
@ApplicationScoped
class VisitRecords implements PersonalRecords {

    private static final String VISITS = "select a.number as application_number, o.name_uk as office, d.label as desk,"
            + " t.name_uk as topic, lower(b.during) as begins, upper(b.during) as ends,"
            + " nullif(b.guest_name, '') as booked_as, b.status, b.made_at, b.cancelled_at"
            + " from appointment.booking b join organisation.v_office o on o.id = b.office_id"
            + " join appointment.desk d on d.id = b.desk_id join appointment.topic t on t.id = b.topic_id"
            + " left join submission.v_application a on a.id = b.application_id"
            + " where b.account_id = ?1 order by b.id desc";

    @Override
    public List<Part> parts() {
        return List.of(new Part(61, "visits", VISITS));
    }
}
