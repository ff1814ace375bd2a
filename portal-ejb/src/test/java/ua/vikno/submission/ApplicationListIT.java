package ua.vikno.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Page;

/** A person's list among many: cut by the database through the index, whatever others have. */
class ApplicationListIT {

    private static final String FILL = "insert into submission.application (draft_id, centre_id, number, account_id,"
            + " service_id, service_code, service_name_uk, service_name_en, provider_id, provider_name_uk,"
            + " provider_name_en, form_code, form_version, answers, prefill, language, submitted_at, due_on,"
            + " applicant_name, notice_email, delivery, place_address, status, status_at, version)"
            + " select 1000000 + n, c.id, 1000000 + n, a.id, s.id, s.code, s.name_uk, s.name_en, p.id, p.name_uk,"
            + " p.name_en, f.code, f.version, '{}', '{}', 'uk', now(), current_date, 'Навчальний', '', 'ELECTRONIC', '',"
            + " 'SUBMITTED', now(), 1 from generate_series(1, 20000) n"
            + " join (select id, row_number() over () - 1 as place from identity.account) a on a.place = n % 16"
            + " cross join (select id from organisation.centre limit 1) c"
            + " cross join (select id, code, name_uk, name_en from catalogue.service limit 1) s"
            + " cross join (select code, version from form.definition where code = 'common' limit 1) f"
            + " cross join (select id, name_uk, name_en from organisation.provider limit 1) p";

    @Test
    void isCutByTheDatabaseThroughTheIndex() throws Exception {
        try (SubmissionTown town = new SubmissionTown()) {
            Actor hanna = town.citizen("citizen-hanna");
            town.database().inTransaction(em -> em.createNativeQuery(FILL).executeUpdate());
            town.database()
                    .inTransaction(em -> em.createNativeQuery("analyze submission.application")
                            .executeUpdate());
            Page<ApplicationSummary> page = town.as(hanna, desk -> desk.applications.mine(3, 20));
            assertEquals(1250, page.total());
            assertEquals(20, page.rows().size());
            assertTrue(page.rows().get(0).number().value()
                    > page.rows().get(1).number().value());
            List<?> lines = town.database()
                    .inTransaction(em -> em.createNativeQuery(
                                    "explain select a.number from submission.application a where a.account_id = "
                                            + hanna.account() + " order by a.id desc limit 20 offset 40")
                            .getResultList());
            String plan = lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
            assertTrue(plan.contains("Index Scan"), plan);
            assertFalse(plan.contains("Sort"), plan);
        }
    }
}
