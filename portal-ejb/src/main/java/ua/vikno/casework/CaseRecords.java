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

    @Override
    public List<Part> parts() {
        return List.of(new Part(60, "cases", CASES));
    }
}
