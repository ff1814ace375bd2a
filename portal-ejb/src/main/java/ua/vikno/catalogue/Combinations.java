package ua.vikno.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How values of the filters stand together in services. There are few such combinations, however many services there are: what is
 * asked of all services is asked of these.
 */
final class Combinations {

    private static final Filter[] FILTERS = Filter.values();

    private final List<List<NamedValue>> values;
    private final List<Map<String, Integer>> numbers;
    /** For each combination and filter the numbers of its values. */
    private final List<int[][]> combinations = new ArrayList<>();

    private final int[] combinationOf;
    private final int[] sizes;

    /**
     * Finds the combinations.
     *
     * @param named every value of every filter, in its order; what a service holds beside them is counted nowhere
     */
    Combinations(List<ListedService> services, List<NamedValue> named) {
        values = Stream.of(FILTERS)
                .map(filter ->
                        named.stream().filter(value -> value.filter() == filter).toList())
                .toList();
        numbers = values.stream().map(Combinations::numbers).toList();
        combinationOf = new int[services.size()];
        Map<List<List<Integer>>, Integer> known = new HashMap<>();
        for (int place = 0; place < combinationOf.length; place++) {
            ListedService service = services.get(place);
            List<List<Integer>> held = Stream.of(FILTERS)
                    .map(filter -> known(filter, filter.held(service)))
                    .toList();
            combinationOf[place] = known.computeIfAbsent(held, this::add);
        }
        BitSet everything = new BitSet();
        everything.set(0, combinationOf.length);
        sizes = sizes(everything);
    }

    private static Map<String, Integer> numbers(List<NamedValue> values) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < values.size(); number++) {
            numbers.putIfAbsent(values.get(number).key(), number);
        }
        return numbers;
    }

    /** Numbers of those keys that have one. */
    private List<Integer> known(Filter filter, Set<String> keys) {
        return keys.stream()
                .map(numbers.get(filter.ordinal())::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private int add(List<List<Integer>> held) {
        combinations.add(held.stream()
                .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new));
        return combinations.size() - 1;
    }

    /** The combination at a place of the list. */
    int at(int place) {
        return combinationOf[place];
    }

    /** How many services are of each combination. */
    int[] sizes() {
        return sizes.clone();
    }

    /** How many of some services are of each. */
    int[] sizes(BitSet places) {
        int[] some = new int[combinations.size()];
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            some[combinationOf[place]]++;
        }
        return some;
    }

    /** Which combinations a query leaves, of those that have some services. */
    boolean[] left(CatalogueQuery query, int[] of) {
        boolean[][] chosen = chosen(query);
        boolean[] left = new boolean[combinations.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = of[i] > 0 && refusing(combinations.get(i), chosen) == 0;
        }
        return left;
    }

    /** The numbers beside the filters, of so many services of each combination. A filter does not narrow its own numbers. */
    Facets facets(CatalogueQuery query, int[] of) {
        boolean[][] chosen = chosen(query);
        long[][] counts = values.stream().map(some -> new long[some.size()]).toArray(long[][]::new);
        long total = 0;
        for (int i = 0; i < of.length; i++) {
            // words leave few combinations
            if (of[i] > 0) {
                int refusing = refusing(combinations.get(i), chosen);
                total += refusing == 0 ? of[i] : 0;
                count(combinations.get(i), refusing, of[i], counts);
            }
        }
        return Facets.of(total, filter -> counted(values.get(filter.ordinal()), counts[filter.ordinal()]));
    }

    /** Adds so many services to the values of each filter that is the only one to refuse them, or that none refuses. */
    private static void count(int[][] combination, int refusing, int services, long[][] counts) {
        for (int filter = 0; filter < FILTERS.length; filter++) {
            boolean left = (refusing & ~(1 << filter)) == 0;
            for (int j = 0; left && j < combination[filter].length; j++) {
                counts[filter][combination[filter][j]] += services;
            }
        }
    }

    private static List<Facets.Count> counted(List<NamedValue> values, long[] counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(number -> new Facets.Count(
                        values.get(number).key(), values.get(number).name(), counts[number]))
                .toList();
    }

    /** For each filter which of its values are chosen; null where it is not set. */
    private boolean[][] chosen(CatalogueQuery query) {
        boolean[][] chosen = new boolean[FILTERS.length][];
        for (Filter filter : FILTERS) {
            Set<String> keys = filter.chosen(query);
            if (!keys.isEmpty()) {
                boolean[] wanted = new boolean[values.get(filter.ordinal()).size()];
                known(filter, keys).forEach(number -> wanted[number] = true);
                chosen[filter.ordinal()] = wanted;
            }
        }
        return chosen;
    }

    /** The filters that do not let a combination through, a bit for each. */
    private static int refusing(int[][] combination, boolean[][] chosen) {
        int refusing = 0;
        for (int filter = 0; filter < chosen.length; filter++) {
            boolean through = chosen[filter] == null;
            for (int i = 0; !through && i < combination[filter].length; i++) {
                through = chosen[filter][combination[filter][i]];
            }
            refusing |= through ? 0 : 1 << filter;
        }
        return refusing;
    }
}
