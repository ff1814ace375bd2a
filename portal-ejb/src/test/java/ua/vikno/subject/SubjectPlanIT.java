package ua.vikno.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Role;
import ua.vikno.registry.CardFinder.Nearness;
import ua.vikno.registry.TestRegister;
import ua.vikno.subject.SoughtStatements.Statement;
import ua.vikno.submission.SubmissionTown;

/** Of twenty thousand people a search reads its own few, whatever is typed: by indexes, never a whole table. */
class SubjectPlanIT {

    private static final List<String> GROWING =
            List.of("card", "card_words", "name_word", "contact", "street", "redirect", "case_file");

    @Test
    void everySearchReadsByIndex() throws Exception {
        try (SubmissionTown town = new SubmissionTown()) {
            MadeSubjects.make(town.database().dataSource(), 20_000, 40_000, 5);
            town.database().inTransaction(em -> {
                SoughtStatements.all(em).forEach(statement -> readsByIndex(em, statement));
                return null;
            });
            var olena = town.staff("staff-olena", Role.ADMINISTRATOR);
            String common = town.database().inTransaction(em -> (String) em.createNativeQuery(
                            "select surname from registry.card group by surname order by count(*) desc limit 1")
                    .getSingleResult());
            FoundSubjects found = town.as(olena, desk -> new SubjectDesk(desk.em, olena).search.find(common, 2));
            assertEquals(SubjectListing.SIZE, found.page().rows().size());
            assertTrue(found.page().total() > SubjectListing.SIZE);
            FoundSubjects given = town.as(olena, desk -> new SubjectDesk(desk.em, olena).search.find("Олександра", 1));
            assertTrue(given.many());
            assertTrue(given.page().total() <= SubjectListing.MOST + 1);
            town.database().inTransaction(em -> {
                assertFalse(TestRegister.finder(em)
                        .words(List.of("олександр"), Nearness.LIKENESS)
                        .get(0)
                        .isEmpty());
                return null;
            });
        }
    }

    private static void readsByIndex(EntityManager em, Statement statement) {
        List<?> lines = statement.query(em, "explain ").getResultList();
        String plan = lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        for (String table : GROWING) {
            assertFalse(plan.matches("(?s).*Seq Scan on " + table + "\\b.*"), statement.name() + "\n" + plan);
        }
        assertTrue(plan.contains("Index"), statement.name() + "\n" + plan);
    }
}
