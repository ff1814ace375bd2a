package ua.vikno.search;

import java.util.ArrayList;
import java.util.List;
import ua.vikno.catalogue.TestCatalogue;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Findable;
import ua.vikno.kernel.TestDatabase;

/**
 * What the search reads of the training catalogue, with the words that come with the portal.
 *
 * @param findables its services
 */
record TrainingSearch(List<Findable> findables, List<SynonymWords> synonyms) {

    static final int COPIES = 100;

    static TrainingSearch loaded() throws Exception {
        try (TestDatabase.FreshDatabase database = TestDatabase.filled(TestCatalogue.TRAINING)) {
            return new TrainingSearch(database.inTransaction(TestCatalogue::findables), database.inTransaction(em -> {
                SynonymRows rows = new SynonymRows();
                rows.em = em;
                return rows.all().stream()
                        .flatMap(synonym -> synonym.words().stream())
                        .toList();
            }));
        }
    }

    SearchIndex index() {
        return IndexMaking.of(findables, synonyms, Dictionary.read());
    }

    /** Each a hundred times under a number of its own: whatever is found is found a hundred times, and counted. */
    TrainingSearch hundredfold() {
        List<Findable> many = new ArrayList<>(findables);
        for (int copy = 1; copy < COPIES; copy++) {
            for (Findable one : findables) {
                many.add(new Findable(
                        one.kind(),
                        one.key() + "-" + copy,
                        new Bilingual(one.name().uk() + " " + copy, one.name().en()),
                        one.about(),
                        one.body(),
                        one.note()));
            }
        }
        return new TrainingSearch(many, synonyms);
    }
}
