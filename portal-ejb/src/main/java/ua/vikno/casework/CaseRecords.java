package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** Cases of the person. */
@ApplicationScoped
class CaseRecords implements PersonalRecords {

    private static final String CASES = "select number, application_number, service_name_uk as service,"
            + " provider_name_uk as provider, applicant_name, organisation_name, status, delivery, registered_at, registrar_name, term_ends,"
            + " closed_at from casework.case_file where account_id = ?1 order by id desc";

    private static final String SUSPENSIONS = "select c.number, s.words, s.stopped_at, s.stopper_name, s.started_at,"
            + " s.starter_name from casework.clock_stop s join casework.case_file c on c.id = s.case_id"
            + " where c.account_id = ?1 order by s.id desc";

    private static final String HEARINGS =
            "select c.number, h.words, h.until_day, h.asked_at, h.asker_name, h.explanation,"
                    + " h.answered_at, h.recorder_name from casework.hearing h join casework.case_file c on c.id = h.case_id"
                    + " where c.account_id = ?1 order by h.id desc";

    private static final String DECISIONS = "select c.number, d.reason_uk as reason, d.basis_uk as basis, d.words,"
            + " d.decided_at, d.decider_name, d.complain_by from casework.decision d"
            + " join casework.case_file c on c.id = d.case_id where c.account_id = ?1 order by d.id desc";

    private static final String COMPLAINTS = "select k.number, k.words, k.lodged_at, k.due_on, k.registered_at,"
            + " k.registrar_name, k.status, k.verdict, k.decided_at, k.decider_name from casework.complaint k"
            + " where k.account_id = ?1 order by k.id desc";

    /** Of those who work here: how long their operations took. */
    private static final String OPERATIONS = "select kind, opened_at, done_at, busy_ms from casework.clerk_operation"
            + " where account_id = ?1 order by id desc";

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(60, "cases", CASES),
                new Part(61, "suspensions", SUSPENSIONS),
                new Part(62, "hearings", HEARINGS),
                new Part(63, "decisions", DECISIONS),
                new Part(64, "complaints", COMPLAINTS),
                new Part(65, "operations", OPERATIONS));
    }
}
