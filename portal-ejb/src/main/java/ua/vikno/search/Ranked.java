package ua.vikno.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToIntFunction;
import ua.vikno.kernel.Findable;

/**
 * What was found: how much of each kind is near enough to the nearest, and the first of each kind, the nearest first.
 *
 * @param reading as what the typed text was read
 */
record Ranked(Map<Findable.Kind, Integer> totals, Map<Findable.Kind, List<Findable>> first, TypedReading reading) {

    /** Of the nearness of the nearest of its kind: what is further away only shares a word with what was asked. */
    private static final float NEAR_ENOUGH = 0.45f;

    /** The nearest of a kind, of the nearest of all: else the kind has nothing to say. */
    private static final float KIND_NEAR_ENOUGH = 0.5f;

    /** Of the nearest of all: less than the two together, and what comes after a thing, may ask for. */
    private static final float WORTH_A_LOOK = 0.2f;

    private static final Comparator<Scored> FURTHEST_FIRST =
            Comparator.comparingDouble(Scored::score).thenComparing(Scored::place, Comparator.reverseOrder());

    private record Scored(int place, float score) {}

    /**
     * Ranks what was found.
     *
     * @param nearness of each place, 0 where it was not found
     * @param most how many of a kind are wanted
     */
    static Ranked of(float[] nearness, List<Place> places, TypedReading reading, ToIntFunction<Findable.Kind> most) {
        float[] best = precede(nearness, places, reading.stems());
        float overall = 0;
        for (float ofKind : best) {
            overall = Math.max(overall, ofKind);
        }
        Map<Findable.Kind, Integer> totals = new EnumMap<>(Findable.Kind.class);
        Map<Findable.Kind, PriorityQueue<Scored>> nearest = new EnumMap<>(Findable.Kind.class);
        for (int i = 0; i < nearness.length; i++) {
            if (nearness[i] > 0) {
                Findable.Kind kind = places.get(i).findable().kind();
                float ofKind = best[kind.ordinal()];
                if (ofKind >= overall * KIND_NEAR_ENOUGH && nearness[i] >= ofKind * NEAR_ENOUGH) {
                    totals.merge(kind, 1, Integer::sum);
                    keep(
                            nearest.computeIfAbsent(kind, key -> new PriorityQueue<>(FURTHEST_FIRST)),
                            new Scored(i, nearness[i]),
                            most.applyAsInt(kind));
                }
            }
        }
        Map<Findable.Kind, List<Findable>> first = new EnumMap<>(Findable.Kind.class);
        nearest.forEach((kind, heap) -> first.put(
                kind,
                heap.stream()
                        .sorted(FURTHEST_FIRST.reversed())
                        .map(found -> places.get(found.place()).findable())
                        .toList()));
        return new Ranked(totals, first, reading);
    }

    /** Puts things before what comes after them and lets go what is near enough to nothing; returns the nearest of each kind. */
    private static float[] precede(float[] nearness, List<Place> places, Set<String> asked) {
        float overall = 0;
        for (float one : nearness) {
            if (one > overall) {
                overall = one;
            }
        }
        float least = overall * WORTH_A_LOOK;
        float[] best = new float[Findable.Kind.values().length];
        for (int i = 0; i < nearness.length; i++) {
            if (nearness[i] < least) {
                nearness[i] = 0;
            } else if (nearness[i] > 0) {
                Place place = places.get(i);
                nearness[i] *= place.precedence(asked);
                int kind = place.findable().kind().ordinal();
                best[kind] = Math.max(best[kind], nearness[i]);
            }
        }
        return best;
    }

    private static void keep(PriorityQueue<Scored> heap, Scored found, int most) {
        if (heap.size() < most) {
            heap.add(found);
        } else if (!heap.isEmpty() && FURTHEST_FIRST.compare(found, heap.peek()) > 0) {
            heap.poll();
            heap.add(found);
        }
    }

    /** The first of one kind. */
    List<Findable> of(Findable.Kind kind) {
        return first.getOrDefault(kind, List.of());
    }

    /** How much of one kind there is. */
    int total(Findable.Kind kind) {
        return totals.getOrDefault(kind, 0);
    }

    boolean isEmpty() {
        return totals.isEmpty();
    }

    /** The first of all kinds in their order. */
    List<Findable> all() {
        List<Findable> all = new ArrayList<>();
        first.values().forEach(all::addAll);
        return all;
    }
}
