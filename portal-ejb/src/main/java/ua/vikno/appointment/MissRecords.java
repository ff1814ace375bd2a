package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** Visits to which the person did not come, and what they said to it. */
@ApplicationScoped
class MissRecords implements PersonalRecords {

    private static final String MISSED = "select o.name_uk as office, m.day as missed_on, case when m.struck then"
            + " 'STRUCK_OUT' else 'COUNTS' end as missed_counts, nullif(a.words, '') as words, a.made_at as appealed_at,"
            + " a.decided_at, a.reason from appointment.missed_visit m join organisation.v_office o on o.id = m.office_id"
            + " left join appointment.appeal a on a.booking_id = m.booking_id where m.account_id = ?1"
            + " order by m.booking_id desc";

    @Override
    public List<Part> parts() {
        return List.of(new Part(63, "missed", MISSED));
    }
}
