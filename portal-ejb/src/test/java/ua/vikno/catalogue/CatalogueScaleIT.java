package ua.vikno.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.vikno.benchmark.LaterIndexes;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.TestDatabase;

/** A hundred times as many services: words are looked up in the index, and a page still comes in one short statement. */
class CatalogueScaleIT {

    private static TestDatabase.FreshDatabase database;

    @BeforeAll
    static void load() throws Exception {
        database = hundredfold();
    }

    /** A hundred times the training catalogue. */
    static TestDatabase.FreshDatabase hundredfold() throws Exception {
        TestDatabase.FreshDatabase many = TestDatabase.filled(TrainingCatalogue.LOADED);
        try (Connection connection = many.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            LaterIndexes.fill(statement, "catalogue.service, catalogue.service_word", () -> {
                statement.execute("insert into catalogue.service (community_id, code, code_key, name_uk, name_en,"
                        + " sphere_id, provider_id, applicant, term_amount, term_unit, fee, fee_note, channel,"
                        + " extraterritorial, result_kind, basis, training)"
                        + " select community_id, code || '-' || n, code_key || '-' || n, name_uk || ' ' || n, name_en,"
                        + " sphere_id, provider_id, applicant, term_amount, term_unit, fee,"
                        + " fee_note, channel, extraterritorial, result_kind, basis, training"
                        + " from catalogue.service cross join generate_series(1, 99) n");
                statement.execute("insert into catalogue.service_word (service_id, word) select t.id, w.word"
                        + " from catalogue.service s join catalogue.service_word w on w.service_id = s.id"
                        + " cross join generate_series(1, 99) n"
                        + " join catalogue.service t on t.code = s.code || '-' || n");
            });
        }
        return many;
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void looksWordsUpInTheIndex() throws Exception {
        long before = scans();
        Page<ServiceSummary> found = database.inTransaction(em -> {
            Page<ServiceSummary> page = find(em, "викопіюваня з плану міста", Set.of());
            em.createNativeQuery("select cast(pg_stat_force_next_flush() as text)")
                    .getSingleResult();
            return page;
        });
        assertEquals(100, found.total());
        assertEquals(20, found.rows().size());
        assertEquals(3, scans() - before, "once for each of the three words, though the page and its total both ask");
    }

    @Test
    void cutsAPageOutOfEverything() throws Exception {
        Page<ServiceSummary> page = database.inTransaction(em -> find(em, "", Set.of("28")));
        assertEquals(1_800, page.total());
        assertEquals(20, page.rows().size());
    }

    private static Page<ServiceSummary> find(EntityManager em, String text, Set<String> spheres) {
        return TrainingCatalogue.search(em)
                .find(new CatalogueQuery(
                        text, spheres, Optional.empty(), Set.of(), Set.of(), false, CatalogueQuery.Order.NEAREST, 1));
    }

    /** How often the index of words was read so far. */
    private static long scans() throws Exception {
        return database.inTransaction(em -> ((Number) em.createNativeQuery(
                                "select idx_scan from pg_stat_user_indexes where indexrelname = 'service_word_alike'")
                        .getSingleResult())
                .longValue());
    }
}
