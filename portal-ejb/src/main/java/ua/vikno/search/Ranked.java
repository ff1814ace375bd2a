package ua.vikno.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
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

    private static final Comparator<Scored> FURTHEST_FIRST =
            Comparator.comparingDouble(Scored::score).thenComparing(Scored::place, Comparator.reverseOrder());

    private record Scored(int place, float score) {}

    /** Asks the index; {@code most} says how many of a kind are wanted. */
    static Ranked of(
            IndexSearcher searcher,
            Query query,
            List<Place> places,
            TypedReading reading,
            ToIntFunction<Findable.Kind> most) {
        float[] scores = scores(searcher, query, places.size());
        Set<String> asked = reading.stems();
        // plain arrays: of the largest catalogue nearly every place is looked at
        float[] best = new float[Findable.Kind.values().length];
        float overall = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                scores[i] *= places.get(i).precedence(asked);
                int kind = places.get(i).findable().kind().ordinal();
                best[kind] = Math.max(best[kind], scores[i]);
                overall = Math.max(overall, scores[i]);
            }
        }
        Map<Findable.Kind, Integer> totals = new EnumMap<>(Findable.Kind.class);
        Map<Findable.Kind, PriorityQueue<Scored>> nearest = new EnumMap<>(Findable.Kind.class);
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                Findable.Kind kind = places.get(i).findable().kind();
                float ofKind = best[kind.ordinal()];
                if (ofKind >= overall * KIND_NEAR_ENOUGH && scores[i] >= ofKind * NEAR_ENOUGH) {
                    totals.merge(kind, 1, Integer::sum);
                    PriorityQueue<Scored> heap =
                            nearest.computeIfAbsent(kind, key -> new PriorityQueue<>(FURTHEST_FIRST));
                    keep(heap, new Scored(i, scores[i]), most.applyAsInt(kind));
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

    private static void keep(PriorityQueue<Scored> heap, Scored found, int most) {
        if (heap.size() < most) {
            heap.add(found);
        } else if (!heap.isEmpty() && FURTHEST_FIRST.compare(found, heap.peek()) > 0) {
            heap.poll();
            heap.add(found);
        }
    }

    private static float[] scores(IndexSearcher searcher, Query query, int size) {
        try {
            return searcher.search(query, new CollectorManager<Everything, float[]>() {
                @Override
                public Everything newCollector() {
                    return new Everything(size);
                }

                @Override
                public float[] reduce(Collection<Everything> collectors) {
                    return collectors.stream()
                            .findFirst()
                            .map(only -> only.scores)
                            .orElse(new float[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** Keeps every document's score; the index has one piece, so its numbers are places of the list. */
    private static final class Everything extends SimpleCollector {

        private final float[] scores;
        private Scorable scorer;
        private int base;

        Everything(int size) {
            this.scores = new float[size];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable scorable) {
            scorer = scorable;
        }

        @Override
        public void collect(int document) throws IOException {
            if (base + document < scores.length) {
                scores[base + document] = scorer.score();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
