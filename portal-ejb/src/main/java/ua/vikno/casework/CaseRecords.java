package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** Cases of the person. */
@ApplicationScoped
class CaseRecords implements PersonalRecords {

    private static final String CASES = "select number, application_number, service_name_uk as service,"
            + " provider_name_uk as provider, applicant_name, status, delivery, registered_at, registrar_name, term_ends,"
            + " closed_at from casework.case_file where account_id = ?1 order by id desc";

    private static final String SUSPENSIONS = "select c.number, s.words, s.stopped_at, s.stopper_name, s.started_at,"
            + " s.starter_name from casework.clock_stop s join casework.case_file c on c.id = s.case_id"
            + " where c.account_id = ?1 order by s.id desc";

    @Override
    public List<Part> parts() {
        return List.of(new Part(60, "cases", CASES), new Part(61, "suspensions", SUSPENSIONS));
    }
}
