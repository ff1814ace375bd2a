package ua.vikno.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** What the person paid, asked to be free of and asked back; amounts in hryvnias. */
@ApplicationScoped
class FeeRecords implements PersonalRecords {

    private static final String FEES =
            "select f.application_number, f.service_code, round(f.amount / 100.0, 2) as amount, f.basis,"
                    + " f.status, p.method, p.reference, p.paid_on, p.actor_name as marked_by from payment.fee f"
                    + " left join payment.payment p on p.fee_id = f.id where f.account_id = ?1 order by f.id desc";

    private static final String EXEMPTIONS = "select f.application_number, e.ground, e.asked_at, e.verdict, e.reason,"
            + " e.decided_at, e.decider_name from payment.exemption e join payment.fee f on f.id = e.fee_id"
            + " where f.account_id = ?1 order by e.id desc";

    private static final String REFUNDS =
            "select f.application_number, round(r.amount / 100.0, 2) as amount, r.reason, r.iban,"
                    + " r.asked_at, r.verdict, r.words as answer, r.decided_at, r.decider_name from payment.refund r"
                    + " join payment.fee f on f.id = r.fee_id where f.account_id = ?1 order by r.id desc";

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(62, "fees", FEES), new Part(63, "exemptions", EXEMPTIONS), new Part(64, "refunds", REFUNDS));
    }
}
