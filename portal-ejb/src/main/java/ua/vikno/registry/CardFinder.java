package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What leads to cards, for the features above, which list them within the reach of whoever looks and keep the trail: words of
 * names, numbers, streets. Looking for a word touches the words of all names, not all cards.
 */
@ApplicationScoped
public class CardFinder {

    /** How far a word may be from what was typed. */
    public enum Nearness {
        /** The same word, perhaps in another case: «Коваленка» for «Коваленко». */
        FORM,
        /** Or only its beginning was typed. */
        BEGINNING,
        /** Or it was mistyped. */
        LIKENESS
    }

    private static final int SHORTEST_BEGINNING = 3;
    private static final double ANOTHER_FORM = 0.9;
    private static final double BEGINNING_ONLY = 0.7;
    private static final double LIKENESS_AT_MOST = 0.6;

    @Inject
    KeyRows keys;

    /**
     * For each of these words of a name the words it may be; none for a word that is nobody's.
     *
     * @param words folded by {@link ua.vikno.kernel.SearchText}
     */
    public List<List<WordMatch>> words(List<String> words, Nearness nearness) {
        List<Map<Long, Double>> found = words.stream()
                .map(word -> (Map<Long, Double>) new HashMap<Long, Double>())
                .toList();
        stems(words, NameForms::stems)
                .forEach(row -> found.get(row.place())
                        .put(row.id(), words.get(row.place()).equals(row.word()) ? 1 : ANOTHER_FORM));
        List<Integer> strange = strange(found);
        if (nearness != Nearness.FORM) {
            keys.beginnings(begun(words)).forEach(row -> found.get(row.place()).putIfAbsent(row.id(), BEGINNING_ONLY));
        }
        if (nearness == Nearness.LIKENESS) {
            likenesses(words, strange, found);
        }
        return found.stream().map(CardFinder::matches).toList();
    }

    /** Ids of cards with one of these numbers. */
    public List<Long> cards(List<PersonKey> numbers, int most) {
        return keys.cards(numbers, most);
    }

    /** Streets of {@code registry.v_place} this may be, and the house; empty where no such street is known. */
    public Optional<SoughtPlace> place(String address, Nearness nearness) {
        ResidenceWords words = ResidenceWords.of(address);
        if (words.street().isEmpty()) {
            return Optional.empty();
        }
        List<Long> streets = keys.streets(
                switch (nearness) {
                    case FORM -> KeyRows.STREETS;
                    case BEGINNING -> KeyRows.STREETS_BEGINNING;
                    case LIKENESS -> KeyRows.STREETS_ALIKE;
                },
                words.street());
        return streets.isEmpty() ? Optional.empty() : Optional.of(new SoughtPlace(streets, words.house()));
    }

    private List<KeyRows.Row> stems(List<String> words, Function<String, Set<String>> stemming) {
        List<Integer> places = new ArrayList<>();
        List<String> sought = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String stem : stemming.apply(words.get(i))) {
                places.add(i + 1);
                sought.add(stem);
            }
        }
        return keys.forms(places, sought);
    }

    /** What is too short to be a beginning begins nothing. */
    private static List<String> begun(List<String> words) {
        return words.stream()
                .map(word -> word.length() < SHORTEST_BEGINNING ? word + "\uFFFD" : word)
                .toList();
    }

    /** Places of the words that nobody is called by: those were mistyped. Where there are none, any may have been. */
    private static List<Integer> strange(List<Map<Long, Double>> found) {
        List<Integer> all = IntStream.range(0, found.size()).boxed().toList();
        List<Integer> strange =
                all.stream().filter(place -> found.get(place).isEmpty()).toList();
        return strange.isEmpty() ? all : strange;
    }

    /** Two neighbours the wrong way round leave a short word few of its trigrams, so they are looked for by themselves. */
    private void likenesses(List<String> words, List<Integer> strange, List<Map<Long, Double>> found) {
        stems(words, NameForms::swapped).forEach(row -> found.get(row.place()).putIfAbsent(row.id(), LIKENESS_AT_MOST));
        keys.likenesses(strange.stream().map(words::get).toList())
                .forEach(row ->
                        found.get(strange.get(row.place())).putIfAbsent(row.id(), LIKENESS_AT_MOST * row.likeness()));
    }

    private static List<WordMatch> matches(Map<Long, Double> found) {
        return found.entrySet().stream()
                .map(entry -> new WordMatch(entry.getKey(), entry.getValue()))
                .toList();
    }
}
