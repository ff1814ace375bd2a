package ua.vikno.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.vikno.kernel.SearchText;

/**
 * The words of the names and the codes of a list, and what of them is like what was typed. Names have few different words, however
 * many names there are: a typed word is compared with those that share enough trigrams with it.
 */
final class NameWords {

    /** Less alike is another word. Compared as PostgreSQL does, a float with a double. */
    private static final double LEAST = 0.45;

    private static final float WHOLE_CODE = 3;
    private static final float CODE_BEGINNING = 2;

    private final int size;
    private final List<Known> words = new ArrayList<>();
    private final Map<Long, int[]> byTrigram = new HashMap<>();
    private final TreeMap<String, int[]> codes = new TreeMap<>();

    /** A word of the names and the places of those it stands in. */
    private record Known(long[] trigrams, int[] places) {}

    /** A word of the names that is like a typed one. */
    private record Alike(int[] places, float likeness) {}

    /** Takes the names apart; their order gives the places. */
    NameWords(List<ServiceSummary> services) {
        size = services.size();
        Map<String, List<Integer>> placesOf = new HashMap<>();
        Map<String, List<Integer>> placesOfCode = new HashMap<>();
        for (int place = 0; place < size; place++) {
            ServiceSummary service = services.get(place);
            String name = service.name().uk() + " " + service.name().en();
            for (String word : new LinkedHashSet<>(SearchText.allWords(name))) {
                placesOf.computeIfAbsent(word, key -> new ArrayList<>()).add(place);
            }
            String code = SearchText.codeKey(service.code().value());
            placesOfCode.computeIfAbsent(code, key -> new ArrayList<>()).add(place);
        }
        placesOfCode.forEach((code, places) -> codes.put(code, ints(places)));
        Map<Long, List<Integer>> wordsOf = new HashMap<>();
        placesOf.forEach((word, places) -> {
            long[] trigrams = WordLikeness.trigrams(word);
            Arrays.stream(trigrams)
                    .distinct()
                    .forEach(trigram -> wordsOf.computeIfAbsent(trigram, key -> new ArrayList<>())
                            .add(words.size()));
            words.add(new Known(trigrams, ints(places)));
        });
        wordsOf.forEach((trigram, numbers) -> byTrigram.put(trigram, ints(numbers)));
    }

    /** Names in which every word is found, even mistyped or in another form, and codes that begin so. */
    Found find(String typed) {
        List<String> wanted = SearchText.words(typed);
        double[] sums = new double[size];
        BitSet places = withEveryWord(wanted, sums);
        float[] nearness = new float[size];
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            nearness[place] = (float) (sums[place] / wanted.size());
        }
        addCodes(SearchText.codeKey(typed), places, nearness);
        return new Found(places, nearness);
    }

    private BitSet withEveryWord(List<String> wanted, double[] sums) {
        BitSet every = new BitSet(size);
        every.set(0, wanted.isEmpty() ? 0 : size);
        for (String word : wanted) {
            float[] likeness = new float[size];
            every.and(with(word, likeness));
            for (int place = every.nextSetBit(0); place >= 0; place = every.nextSetBit(place + 1)) {
                sums[place] += likeness[place];
            }
        }
        return every;
    }

    private BitSet with(String word, float[] likeness) {
        BitSet some = new BitSet(size);
        for (Alike alike : alike(word)) {
            for (int place : alike.places()) {
                some.set(place);
                likeness[place] = alike.likeness();
            }
        }
        return some;
    }

    /** The least alike first, so that of several words of a name the most alike has the last word. */
    private List<Alike> alike(String word) {
        long[] wanted =
                Arrays.stream(WordLikeness.trigrams(word)).sorted().distinct().toArray();
        int[] common = new int[words.size()];
        for (long trigram : wanted) {
            for (int number : byTrigram.getOrDefault(trigram, new int[0])) {
                common[number]++;
            }
        }
        List<Alike> alike = new ArrayList<>();
        for (int number = 0; number < common.length; number++) {
            // two words cannot be more alike than the share of what is looked for that stands in the other at all
            if (common[number] >= LEAST * wanted.length) {
                Known known = words.get(number);
                float likeness = WordLikeness.of(wanted, known.trigrams());
                if (likeness >= LEAST) {
                    alike.add(new Alike(known.places(), likeness));
                }
            }
        }
        alike.sort(Comparator.comparingDouble(Alike::likeness));
        return alike;
    }

    private void addCodes(String start, BitSet places, float[] nearness) {
        if (!start.isEmpty()) {
            codes.subMap(start, start + Character.MAX_VALUE).forEach((code, withCode) -> {
                for (int place : withCode) {
                    places.set(place);
                    nearness[place] = code.equals(start) ? WHOLE_CODE : CODE_BEGINNING;
                }
            });
        }
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
