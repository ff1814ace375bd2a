package ua.vikno.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
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
            try (Connection connection = town.database().dataSource().getConnection()) {
                for (Statement statement : town.database().inTransaction(SoughtStatements::all)) {
                    if (statement.sql().startsWith("with hit")) {
                        readsByIndex(statement.name() + ", kept", keptPlan(connection, statement));
                    }
                }
            }
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
                        .words()
                        .isEmpty());
                return null;
            });
        }
    }

    private static void readsByIndex(EntityManager em, Statement statement) {
        List<?> lines = statement.query(em, "explain ").getResultList();
        readsByIndex(statement.name(), lines.stream().map(String::valueOf).collect(Collectors.joining("\n")));
    }

    /** The plan that is right for everybody, made without knowing what is sought. */
    private static String keptPlan(Connection connection, Statement statement) throws SQLException {
        try (var explaining = connection.createStatement()) {
            explaining.execute("set plan_cache_mode = force_generic_plan");
            explaining.execute("prepare kept as " + statement.sql().replaceAll("\\?(\\d)", "\\$$1"));
            String nothing =
                    String.join(", ", Collections.nCopies(statement.parameters().size(), "null"));
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = explaining.executeQuery("explain execute kept(" + nothing + ")")) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            explaining.execute("deallocate kept");
            return plan.toString();
        }
    }

    private static void readsByIndex(String name, String plan) {
        for (String table : GROWING) {
            assertFalse(plan.matches("(?s).*Seq Scan on " + table + "\\b.*"), name + "\n" + plan);
        }
        assertTrue(plan.contains("Index"), name + "\n" + plan);
    }
}
