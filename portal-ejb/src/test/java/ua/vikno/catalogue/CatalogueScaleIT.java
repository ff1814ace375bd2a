package ua.vikno.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.vikno.benchmark.Explained;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.kernel.TestKernel;

/** A hundred times as many services: a question takes one short statement and hardly longer than over the few. */
class CatalogueScaleIT {

    private static final Logger LOG = Logger.getLogger(CatalogueScaleIT.class.getName());
    private static final int TIMES = 100;
    private static final int COPIES = 100;

    /** The benchmark asks for less; here other work of the machine is measured along, in fractions of a millisecond. */
    private static final double MOST_TIMES = 2.5;

    private static TestDatabase.FreshDatabase database;
    private static CatalogueIndex few;
    private static CatalogueIndex many;

    @BeforeAll
    static void load() throws Exception {
        database = TestDatabase.fresh();
        database.inTransaction(em -> {
            TrainingCatalogue.loaded(em);
            few = TrainingCatalogue.search(em).indexes.current();
            TrainingCatalogue.multiply(em);
            many = TrainingCatalogue.search(em).indexes.current();
            return em;
        });
    }

    @AfterAll
    static void drop() {
        database.close();
        few = null;
        many = null;
    }

    @Test
    void asksTheDatabaseOnlyWhetherSomethingHasChanged() throws Exception {
        List<String> plans = database.inTransaction(em -> {
            CatalogueSearch search = TrainingCatalogue.search(em);
            search.find(CatalogueQuery.all());
            return Explained.plans(em, () -> {
                search.find(CatalogueQuestions.query("викопіюваня з плану міста", Set.of()));
                search.facets(CatalogueQuestions.query("паспорт", Set.of("01")));
                search.withCodes(List.of("28-13", "28-14"));
            });
        });
        assertEquals(3, plans.size(), () -> String.join("\n", plans));
        plans.forEach(plan -> assertTrue(plan.contains("kernel.public_change") && !plan.contains("catalogue."), plan));
    }

    @Test
    void findsAndCountsAHundredTimesAsMuch() {
        Page<ServiceSummary> found = many.page(CatalogueQuestions.query("викопіюваня з плану міста", Set.of()));
        assertEquals(COPIES, found.total());
        assertEquals(20, found.rows().size());
        for (Set<String> spheres : List.of(Set.<String>of(), Set.of("28", "08"))) {
            CatalogueQuery query = CatalogueQuestions.query("", spheres);
            Facets less = few.facets(query);
            Facets more = many.facets(query);
            assertEquals(less.total() * COPIES, more.total());
            assertEquals(times(less.channels()), more.channels());
            assertEquals(times(less.audiences()), more.audiences());
            assertEquals(less.spheres().size(), more.spheres().size());
            for (int i = 0; i < less.spheres().size(); i++) {
                assertEquals(
                        less.spheres().get(i).services() * COPIES,
                        more.spheres().get(i).services());
            }
        }
    }

    private static <K> Map<K, Long> times(Map<K, Long> counts) {
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue() * COPIES));
    }

    /** The fastest of many times, since whatever else the machine does only slows. */
    @Test
    void takesHardlyLongerThanOverTheFew() throws Exception {
        double statement = database.inTransaction(
                em -> fastest(turn -> TestKernel.publicContent(em).version()));
        CatalogueQuestions.all().forEach((kind, question) -> {
            double ofMany = statement + fastest(turn -> question.of(many, turn));
            double ofFew = statement + fastest(turn -> question.of(few, turn));
            LOG.info(() ->
                    "Catalogue, %s: %.3f ms over 27,100 services, %.3f ms over 271".formatted(kind, ofMany, ofFew));
            assertTrue(ofMany <= ofFew * MOST_TIMES, () -> kind + ": " + ofMany + " ms, over few " + ofFew + " ms");
        });
    }

    /** Of a whole round of words. */
    private static double fastest(IntConsumer act) {
        double fastest = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            for (int turn = 0; turn < CatalogueQuestions.TURNS; turn++) {
                act.accept(turn);
            }
            fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6 / CatalogueQuestions.TURNS);
        }
        return fastest;
    }
}
