package ua.vikno.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.vikno.kernel.Page;

/** The whole list by name, ready for every question. Never changed: a change of the catalogue makes another one. */
final class CatalogueIndex {

    static final int PAGE_SIZE = 20;

    private final List<ServiceSummary> services;
    private final Map<String, Integer> placeOfCode = new HashMap<>();
    private final int[] byName;
    private final int[] byCode;
    private final Combinations combinations;
    private final NameWords words;
    private final boolean officesDiffer;

    /**
     * Makes the index.
     *
     * @param listed every service, by name
     * @param named every value of every filter, in its order
     */
    CatalogueIndex(List<ListedService> listed, List<NamedValue> named) {
        services = listed.stream().map(ListedService::summary).toList();
        byName = IntStream.range(0, listed.size()).toArray();
        byCode = new int[listed.size()];
        for (int place : byName) {
            byCode[listed.get(place).byCode() - 1] = place;
            placeOfCode.put(services.get(place).code().value(), place);
        }
        combinations = new Combinations(listed, named);
        words = new NameWords(services);
        officesDiffer = listed.stream()
                        .map(ListedService::offices)
                        .filter(some -> !some.isEmpty())
                        .distinct()
                        .count()
                > 1;
    }

    /** One page; past the last one it has no rows, but the true total. */
    Page<ServiceSummary> page(CatalogueQuery query) {
        Optional<Found> found = found(query);
        int[] sizes = sizes(found);
        boolean[] left = combinations.left(query, sizes);
        long total = 0;
        for (int i = 0; i < sizes.length; i++) {
            total += left[i] ? sizes[i] : 0;
        }
        long before = (query.page() - 1L) * PAGE_SIZE;
        IntStream shown = before >= total ? IntStream.empty() : shown(query.order(), found, left, (int) before);
        return new Page<>(shown.mapToObj(services::get).toList(), total, query.page(), PAGE_SIZE);
    }

    private IntStream shown(CatalogueQuery.Order order, Optional<Found> found, boolean[] left, int before) {
        if (order == CatalogueQuery.Order.NEAREST && found.isPresent()) {
            int[] nearest = found.get().nearest(place -> left[combinations.at(place)], before + PAGE_SIZE);
            return IntStream.of(nearest).skip(before);
        }
        int[] shown = new int[PAGE_SIZE];
        int seen = 0;
        for (int place : order == CatalogueQuery.Order.CODE ? byCode : byName) {
            if (left[combinations.at(place)]
                    && (found.isEmpty() || found.get().places().get(place))) {
                if (seen >= before) {
                    shown[seen - before] = place;
                }
                seen++;
                if (seen == before + PAGE_SIZE) {
                    break;
                }
            }
        }
        return IntStream.of(shown).limit(seen - before);
    }

    /** The numbers beside the filters. */
    Facets facets(CatalogueQuery query) {
        return combinations.facets(query, sizes(found(query)));
    }

    /** Whether some office takes people for what others do not. */
    boolean officesDiffer() {
        return officesDiffer;
    }

    /** Services with these codes, in this order. */
    List<ServiceSummary> withCodes(List<String> codes) {
        return codes.stream()
                .map(placeOfCode::get)
                .filter(Objects::nonNull)
                .map(services::get)
                .toList();
    }

    private Optional<Found> found(CatalogueQuery query) {
        return query.text().isEmpty() ? Optional.empty() : Optional.of(words.find(query.text()));
    }

    private int[] sizes(Optional<Found> found) {
        return found.map(some -> combinations.sizes(some.places())).orElseGet(combinations::sizes);
    }
}
