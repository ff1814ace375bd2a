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

    @Test
    void isCutByTheDatabaseThroughTheIndex() throws Exception {
        try (SubmissionTown town = new SubmissionTown()) {
            Actor hanna = town.citizen("citizen-hanna");
            town.database()
                    .inTransaction(em -> em.createNativeQuery(MadeApplications.TWENTY_THOUSAND)
                            .executeUpdate());
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
