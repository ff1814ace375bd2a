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

    /** Beginnings of so many letters are kept beside each name; of a longer one there are few words, which are looked up. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final int LONGEST_BEGINNING = 6;
    private static final double ANOTHER_FORM = 0.9;
    private static final double LIKENESS_AT_MOST = 0.6;

    @Inject
    KeyRows keys;

    /**
     * For each of these words of a name the words it may be, and its beginning where that will do.
     *
     * @param words folded by {@link ua.vikno.kernel.SearchText}
     */
    public List<SoughtWord> words(List<String> words, Nearness nearness) {
        List<Map<Long, WordMatch>> found = words.stream()
                .map(word -> (Map<Long, WordMatch>) new HashMap<Long, WordMatch>())
                .toList();
        stems(words, NameForms::stems)
                .forEach(row ->
                        add(found.get(row.place()), row, words.get(row.place()).equals(row.word()) ? 1 : ANOTHER_FORM));
        List<Integer> strange = strange(found);
        if (nearness != Nearness.FORM) {
            longBeginnings(words, found);
        }
        if (nearness == Nearness.LIKENESS) {
            likenesses(words, strange, found);
        }
        return IntStream.range(0, words.size())
                .mapToObj(place -> new SoughtWord(
                        nearness == Nearness.FORM ? "" : beginning(words.get(place)),
                        List.copyOf(found.get(place).values())))
                .toList();
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

    /** The word where names are kept under it; what is too short to be a beginning begins nothing. */
    private static String beginning(String word) {
        int letters = letters(word);
        return letters >= SHORTEST_BEGINNING && letters <= LONGEST_BEGINNING ? word : "";
    }

    private static int letters(String word) {
        return word.codePointCount(0, word.length());
    }

    private void longBeginnings(List<String> words, List<Map<Long, WordMatch>> found) {
        List<Integer> places = IntStream.range(0, words.size())
                .filter(place -> letters(words.get(place)) > LONGEST_BEGINNING)
                .boxed()
                .toList();
        if (!places.isEmpty()) {
            keys.beginnings(places.stream().map(words::get).toList())
                    .forEach(row -> add(found.get(places.get(row.place())), row, SoughtWord.BEGINNING_ONLY));
        }
    }

    /** Places of the words that nobody is called by: those were mistyped. Where there are none, any may have been. */
    private static List<Integer> strange(List<Map<Long, WordMatch>> found) {
        List<Integer> all = IntStream.range(0, found.size()).boxed().toList();
        List<Integer> strange =
                all.stream().filter(place -> found.get(place).isEmpty()).toList();
        return strange.isEmpty() ? all : strange;
    }

    /** Two neighbours the wrong way round leave a short word few of its trigrams, so they are looked for by themselves. */
    private void likenesses(List<String> words, List<Integer> strange, List<Map<Long, WordMatch>> found) {
        stems(words, NameForms::swapped).stream()
                .filter(row -> !isBegun(words.get(row.place()), row))
                .forEach(row -> add(found.get(row.place()), row, LIKENESS_AT_MOST));
        keys.likenesses(strange.stream().map(words::get).toList()).stream()
                .filter(row -> !isBegun(words.get(strange.get(row.place())), row))
                .forEach(row -> add(found.get(strange.get(row.place())), row, LIKENESS_AT_MOST * row.likeness()));
    }

    /** Whether the word is found by its beginning already, which is nearer than likeness. */
    private static boolean isBegun(String typed, KeyRows.Row row) {
        return !beginning(typed).isEmpty() && row.word().startsWith(typed);
    }

    /** What was found nearer stays so. */
    private static void add(Map<Long, WordMatch> found, KeyRows.Row row, double nearness) {
        found.putIfAbsent(row.id(), new WordMatch(row.id(), row.word(), nearness));
    }
}
