package ua.vikno.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ua.vikno.kernel.SearchText;

/**
 * The words of the names and the codes of a list, and what of them is like what was typed. Names have few different words, however
 * many names there are: a typed word is compared with those that share enough trigrams with it, and only what is found is looked at one by one.
 */
final class NameWords {

    /** Less alike is another word. Compared as PostgreSQL does, a float with a double. */
    private static final double LEAST = 0.45;

    private static final float WHOLE_CODE = 3;
    private static final float CODE_BEGINNING = 2;
    private static final int[] NONE = {};

    /** By their numbers. */
    private final Known[] words;

    /** How many names. */
    private final int count;

    private final Map<Long, int[]> byTrigram = new HashMap<>();
    private final TreeMap<String, int[]> codes = new TreeMap<>();

    /** A word of the names and the places of those it stands in. */
    private record Known(long[] trigrams, int[] places) {}

    /** Takes the names apart; their order gives the places. */
    NameWords(List<ServiceSummary> services) {
        count = services.size();
        Map<String, List<Integer>> placesOf = new HashMap<>();
        Map<String, List<Integer>> placesOfCode = new HashMap<>();
        for (int place = 0; place < count; place++) {
            ServiceSummary service = services.get(place);
            String name = service.name().uk() + " " + service.name().en();
            for (String word : Set.copyOf(SearchText.allWords(name))) {
                placesOf.computeIfAbsent(word, key -> new ArrayList<>()).add(place);
            }
            String code = SearchText.codeKey(service.code().value());
            placesOfCode.computeIfAbsent(code, key -> new ArrayList<>()).add(place);
        }
        placesOfCode.forEach((code, places) -> codes.put(code, ints(places)));
        words = placesOf.entrySet().stream()
                .map(word -> new Known(WordLikeness.trigrams(word.getKey()), ints(word.getValue())))
                .toArray(Known[]::new);
        indexTrigrams();
    }

    private void indexTrigrams() {
        Map<Long, List<Integer>> numbersOf = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            int number = i;
            Arrays.stream(words[number].trigrams())
                    .distinct()
                    .forEach(trigram -> numbersOf
                            .computeIfAbsent(trigram, key -> new ArrayList<>())
                            .add(number));
        }
        numbersOf.forEach((trigram, some) -> byTrigram.put(trigram, ints(some)));
    }

    /** Names in which every word is found, even mistyped or in another form, and codes that begin so. */
    Found find(String typed) {
        List<List<Alike>> wanted =
                SearchText.words(typed).stream().map(this::alike).toList();
        float[] sums = new float[count];
        BitSet places = withEveryWord(wanted, sums);
        BitSet begun = new BitSet();
        BitSet whole = new BitSet();
        String code = SearchText.codeKey(typed);
        if (!code.isEmpty()) {
            codes.subMap(code, code + Character.MAX_VALUE).values().forEach(some -> add(some, begun));
            add(codes.getOrDefault(code, NONE), whole);
        }
        places.or(begun);
        float[] nearness = new float[places.cardinality()];
        int number = 0;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            float ofWords = begun.get(place) ? CODE_BEGINNING : sums[place] / wanted.size();
            nearness[number++] = whole.get(place) ? WHOLE_CODE : ofWords;
        }
        return new Found(places, nearness);
    }

    /** A word of the names that may be the one that was typed, and how like it. */
    private record Alike(float likeness, int[] places) {}

    /** The words of the names that a typed word may be, the likest first. */
    private List<Alike> alike(String word) {
        long[] wanted =
                Arrays.stream(WordLikeness.trigrams(word)).sorted().distinct().toArray();
        int[] common = new int[words.length];
        for (long trigram : wanted) {
            for (int number : byTrigram.getOrDefault(trigram, NONE)) {
                common[number]++;
            }
        }
        List<Alike> alike = new ArrayList<>();
        for (int number = 0; number < common.length; number++) {
            // two words cannot be more alike than the share of what is looked for that stands in the other at all
            if (common[number] >= LEAST * wanted.length) {
                float likeness = WordLikeness.of(wanted, words[number].trigrams());
                if (likeness >= LEAST) {
                    alike.add(new Alike(likeness, words[number].places()));
                }
            }
        }
        alike.sort(Comparator.comparing(Alike::likeness).reversed());
        return alike;
    }

    /**
     * Places of the names in which each typed word is found.
     *
     * @param sums by place: of each typed word the likeness of the likest word of the name, together
     */
    private BitSet withEveryWord(List<List<Alike>> wanted, float[] sums) {
        BitSet every = new BitSet(count);
        every.set(0, wanted.isEmpty() ? 0 : count);
        for (List<Alike> likest : wanted) {
            BitSet some = new BitSet(count);
            for (Alike alike : likest) {
                for (int place : alike.places()) {
                    if (every.get(place)) {
                        // what comes first is the likest; for this typed word the name has its likeness
                        every.clear(place);
                        some.set(place);
                        sums[place] += alike.likeness();
                    }
                }
            }
            every = some;
        }
        return every;
    }

    private static void add(int[] places, BitSet to) {
        for (int place : places) {
            to.set(place);
        }
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
