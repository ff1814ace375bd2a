package ua.vikno.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Numbers of the words of each name. */
    private final int[][] wordsOf;

    private final Map<Long, int[]> byTrigram = new HashMap<>();
    private final TreeMap<String, int[]> codes = new TreeMap<>();

    /** A word of the names and the places of those it stands in. */
    private record Known(long[] trigrams, int[] places) {}

    /** Takes the names apart; their order gives the places. */
    NameWords(List<ServiceSummary> services) {
        wordsOf = new int[services.size()][];
        Map<String, Integer> numbers = new HashMap<>();
        List<List<Integer>> placesOf = new ArrayList<>();
        Map<String, List<Integer>> placesOfCode = new HashMap<>();
        for (int place = 0; place < wordsOf.length; place++) {
            ServiceSummary service = services.get(place);
            String name = service.name().uk() + " " + service.name().en();
            wordsOf[place] = SearchText.allWords(name).stream()
                    .distinct()
                    .mapToInt(word -> numbers.computeIfAbsent(word, key -> added(placesOf)))
                    .toArray();
            for (int number : wordsOf[place]) {
                placesOf.get(number).add(place);
            }
            String code = SearchText.codeKey(service.code().value());
            placesOfCode.computeIfAbsent(code, key -> new ArrayList<>()).add(place);
        }
        placesOfCode.forEach((code, places) -> codes.put(code, ints(places)));
        words = new Known[placesOf.size()];
        numbers.forEach(
                (word, number) -> words[number] = new Known(WordLikeness.trigrams(word), ints(placesOf.get(number))));
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

    private static int added(List<List<Integer>> placesOf) {
        placesOf.add(new ArrayList<>());
        return placesOf.size() - 1;
    }

    /** Names in which every word is found, even mistyped or in another form, and codes that begin so. */
    Found find(String typed) {
        List<float[]> likeness =
                SearchText.words(typed).stream().map(this::likeness).toList();
        BitSet places = withEveryWord(likeness);
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
            float ofWords = begun.get(place) ? CODE_BEGINNING : nearness(place, likeness);
            nearness[number++] = whole.get(place) ? WHOLE_CODE : ofWords;
        }
        return new Found(places, nearness);
    }

    /** How like a typed word is each word of the names, by their numbers; 0 where it is another word. */
    private float[] likeness(String word) {
        long[] wanted =
                Arrays.stream(WordLikeness.trigrams(word)).sorted().distinct().toArray();
        int[] common = new int[words.length];
        for (long trigram : wanted) {
            for (int number : byTrigram.getOrDefault(trigram, NONE)) {
                common[number]++;
            }
        }
        float[] likeness = new float[words.length];
        for (int number = 0; number < common.length; number++) {
            // two words cannot be more alike than the share of what is looked for that stands in the other at all
            if (common[number] >= LEAST * wanted.length) {
                float alike = WordLikeness.of(wanted, words[number].trigrams());
                likeness[number] = alike >= LEAST ? alike : 0;
            }
        }
        return likeness;
    }

    private BitSet withEveryWord(List<float[]> wanted) {
        BitSet every = new BitSet(wordsOf.length);
        every.set(0, wanted.isEmpty() ? 0 : wordsOf.length);
        for (float[] likeness : wanted) {
            BitSet some = new BitSet(wordsOf.length);
            for (int number = 0; number < likeness.length; number++) {
                if (likeness[number] > 0) {
                    add(words[number].places(), some);
                }
            }
            every.and(some);
        }
        return every;
    }

    /** For each typed word the word of the name that is the most like it. */
    private float nearness(int place, List<float[]> wanted) {
        double sum = 0;
        for (float[] likeness : wanted) {
            float most = 0;
            for (int number : wordsOf[place]) {
                most = Math.max(most, likeness[number]);
            }
            sum += most;
        }
        return (float) (sum / wanted.size());
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
