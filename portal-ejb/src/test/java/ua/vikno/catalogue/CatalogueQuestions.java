package ua.vikno.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What is asked of a small and of a large catalogue to compare them. */
final class CatalogueQuestions {

    private static final List<String> WORDS =
            List.of("викопіюваня з плану міста", "субсидія", "паспорт", "реєстрація місця проживання", "28-13");

    /** Turns in which every word is asked once. */
    static final int TURNS = WORDS.size();

    private CatalogueQuestions() {}

    /** Something asked of a catalogue. */
    @FunctionalInterface
    interface Question {
        Object of(CatalogueIndex index, int turn);
    }

    /** By what they are about. */
    static Map<String, Question> all() {
        Map<String, Question> all = new TreeMap<>();
        add(all, "", CatalogueIndex::page);
        add(all, "numbers, ", CatalogueIndex::facets);
        return all;
    }

    private static void add(
            Map<String, Question> all, String kind, BiFunction<CatalogueIndex, CatalogueQuery, Object> asked) {
        all.put(kind + "everything", (index, turn) -> asked.apply(index, query("", Set.of())));
        all.put(kind + "filter", (index, turn) -> asked.apply(index, query("", Set.of("28"))));
        all.put(kind + "words", (index, turn) -> asked.apply(index, query(word(turn), Set.of())));
        all.put(kind + "words and filter", (index, turn) -> asked.apply(index, query(word(turn), Set.of("28"))));
    }

    private static String word(int turn) {
        return WORDS.get(turn % WORDS.size());
    }

    static CatalogueQuery query(String text, Set<String> spheres) {
        return new CatalogueQuery(
                text, spheres, Optional.empty(), Set.of(), Set.of(), Set.of(), false, CatalogueQuery.Order.NEAREST, 1);
    }
}
