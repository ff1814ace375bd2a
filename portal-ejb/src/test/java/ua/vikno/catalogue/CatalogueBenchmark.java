package ua.vikno.catalogue;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import ua.vikno.benchmark.TwoSizes;
import ua.vikno.kernel.TestDatabase;

/** The list of services, its filters and its words over a hundred times as many, beside the training catalogue. */
class CatalogueBenchmark {

    private static final double MOST_MILLIS = 150;
    private static final double MOST_TIMES = 1.5;

    @Test
    void compares() throws Exception {
        TwoSizes sizes = new TwoSizes("27,100 services beside 271", MOST_MILLIS, MOST_TIMES);
        try (TestDatabase.FreshDatabase many = TestDatabase.fresh();
                TestDatabase.FreshDatabase few = TestDatabase.fresh()) {
            many.inTransaction(TrainingCatalogue::hundredfold);
            few.inTransaction(TrainingCatalogue::loaded);
            CatalogueSearch ofMany = open(many);
            CatalogueSearch ofFew = open(few);
            String made =
                    "The index is made in %.0f ms, of the few in %.0f ms.%n".formatted(millis(ofMany), millis(ofFew));
            for (var question : CatalogueQuestions.all().entrySet()) {
                sizes.compare(
                        question.getKey(),
                        turn -> millis(ofMany, question.getValue(), turn),
                        turn -> millis(ofFew, question.getValue(), turn));
            }
            sizes.report("catalogue.txt", made);
        }
    }

    /** As a node has it: one index, and for each question the statement that asks whether it is still right. */
    private static CatalogueSearch open(TestDatabase.FreshDatabase database) {
        database.keepPlans();
        EntityManager em = database.entityManagers().createEntityManager();
        em.getTransaction().begin();
        return TrainingCatalogue.search(em);
    }

    /** Until it is made for the first time. */
    private static double millis(CatalogueSearch search) {
        long start = System.nanoTime();
        search.indexes.current();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double millis(CatalogueSearch search, CatalogueQuestions.Question question, int turn) {
        long start = System.nanoTime();
        question.of(search.indexes.current(), turn);
        return (System.nanoTime() - start) / 1e6;
    }
}
