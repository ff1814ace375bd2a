package ua.vikno.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.vikno.benchmark.TwoSizes;
import ua.vikno.kernel.TestDatabase;

/** The list of services, its filters and its words over a hundred times as many, beside the training catalogue. */
class CatalogueBenchmark {

    private static final List<String> WORDS =
            List.of("викопіюваня з плану міста", "субсидія", "паспорт", "реєстрація місця проживання", "28-13");
    private static final double MOST_MILLIS = 150;
    private static final double MOST_TIMES = 1.5;

    private interface Asked {

        void of(CatalogueSearch search, int turn);
    }

    @Test
    void compares() throws Exception {
        TwoSizes sizes = new TwoSizes("27,100 services beside 271", MOST_MILLIS, MOST_TIMES);
        try (TestDatabase.FreshDatabase many = CatalogueScaleIT.hundredfold();
                TestDatabase.FreshDatabase few = TestDatabase.filled(TrainingCatalogue.LOADED)) {
            few.inTransaction(
                    em -> em.createNativeQuery("analyze catalogue.service, catalogue.service_word").executeUpdate());
            compare(sizes, "list", many, few, (search, turn) -> search.find(query("", Set.of())));
            compare(sizes, "filter", many, few, (search, turn) -> search.find(query("", Set.of("28"))));
            compare(sizes, "words", many, few, (search, turn) -> search.find(query(word(turn), Set.of())));
            compare(sizes, "numbers", many, few, (search, turn) -> search.facets(query("", Set.of())));
            compare(sizes, "numbers of words", many, few, (search, turn) -> search.facets(query(word(turn), Set.of())));
        }
        sizes.report("catalogue.txt", "");
    }

    private static void compare(
            TwoSizes sizes, String kind, TestDatabase.FreshDatabase many, TestDatabase.FreshDatabase few, Asked asked)
            throws Exception {
        sizes.compare(kind, turn -> millis(many, asked, turn), turn -> millis(few, asked, turn));
    }

    private static double millis(TestDatabase.FreshDatabase database, Asked asked, int turn) throws Exception {
        return database.inTransaction(em -> {
            long start = System.nanoTime();
            asked.of(TrainingCatalogue.search(em), turn);
            return (System.nanoTime() - start) / 1e6;
        });
    }

    private static String word(int turn) {
        return WORDS.get(turn % WORDS.size());
    }

    private static CatalogueQuery query(String text, Set<String> spheres) {
        return new CatalogueQuery(
                text, spheres, Optional.empty(), Set.of(), Set.of(), false, CatalogueQuery.Order.NEAREST, 1);
    }
}
