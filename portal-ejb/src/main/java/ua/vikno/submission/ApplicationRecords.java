package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** The person's drafts and applications with their answers, and how they want results. */
@ApplicationScoped
class ApplicationRecords implements PersonalRecords {

    private static final String DRAFTS = "select s.code as service_code, s.name_uk as service, d.step, d.created_at as"
            + " created, d.saved_at, d.seen_kind, d.seen_number, d.entries as answers from submission.draft d"
            + " join catalogue.service s on s.id = d.service_id where d.account_id = ?1 order by d.id desc";

    private static final String APPLICATIONS = "select lpad(a.number::text, 6, '0') as number, a.service_code,"
            + " a.service_name_uk as service, a.provider_name_uk as provider, a.status, a.submitted_at, a.due_on,"
            + " a.applicant_name, a.channel, a.seen_kind, a.seen_number, a.notice_email, a.delivery, a.place_address, a.latitude, a.longitude, a.answers"
            + " from submission.application a where a.account_id = ?1 order by a.id desc";

    private static final String WISHES = "select w.delivery, o.name_uk as office, w.changed_at"
            + " from submission.standing_wish w left join organisation.office o on o.id = w.office_id"
            + " where w.account_id = ?1";

    private static final String CORRECTIONS = "select lpad(a.number::text, 6, '0') as application_number, c.remark,"
            + " (select jsonb_object_agg(m.field_id, m.words) from submission.correction_mark m"
            + " where m.correction_id = c.id) as marks, c.asked_at, c.asker_name, c.answered_at, c.entries as answers"
            + " from submission.correction c join submission.application a on a.id = c.application_id"
            + " where a.account_id = ?1 order by c.id desc";

    private static final String EARLIER = "select lpad(a.number::text, 6, '0') as application_number, e.answers,"
            + " e.applicant_name, e.notice_email, e.delivery, e.place_address, e.latitude, e.longitude, e.due_on,"
            + " e.replaced_at from submission.earlier_content e join submission.application a on a.id = e.application_id"
            + " where a.account_id = ?1 order by e.application_id desc, e.content desc";

    private static final String REFUSALS = "select lpad(a.number::text, 6, '0') as application_number,"
            + " r.reason_uk as reason, r.basis_uk as basis, r.words, r.refused_at, r.refuser_name"
            + " from submission.refusal r join submission.application a on a.id = r.application_id"
            + " where a.account_id = ?1 order by r.refused_at desc";

    private static final String PAPERS = "select lpad(a.number::text, 6, '0') as application_number, p.title,"
            + " p.scanned_at, p.scanner_name from submission.paper p join submission.application a on a.id = p.application_id"
            + " where a.account_id = ?1 order by p.id desc";

    private static final String SIGNINGS = "select lpad(a.number::text, 6, '0') as application_number, s.signed_at,"
            + " s.taker_name from submission.signing s join submission.application a on a.id = s.application_id"
            + " where a.account_id = ?1 order by s.signed_at desc";

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(35, "wishes", WISHES),
                new Part(40, "drafts", DRAFTS),
                new Part(50, "applications", APPLICATIONS),
                new Part(52, "corrections", CORRECTIONS),
                new Part(54, "earlier", EARLIER),
                new Part(56, "refusals", REFUSALS),
                new Part(57, "papers", PAPERS),
                new Part(58, "signings", SIGNINGS));
    }
}
