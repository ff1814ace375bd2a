package ua.vikno.catalogue;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Filters of the list. Each has values by their keys; the values of one widen, the filters narrow together. */
enum Filter {
    SPHERE(CatalogueQuery::spheres, service -> Set.of(service.sphere())),
    PROVIDER(query -> query.provider().map(Set::of).orElse(Set.of()), service -> Set.of(service.provider())),
    SITUATION(CatalogueQuery::situations, ListedService::situations),
    AUDIENCE(
            query -> names(query.audiences()),
            service -> names(service.applicant().audiences())),
    CHANNEL(
            query -> names(query.channels()),
            service -> names(Set.of(service.summary().channel()))),
    /** Where one can ask for it in person today. */
    OFFICE(query -> query.office().map(Set::of).orElse(Set.of()), ListedService::offices),
    /** Has one value: can be ordered on the portal today. */
    ORDERABLE(
            query -> yes(query.orderableOnly()),
            service -> yes(service.summary().orderable()));

    static final String YES = "yes";

    private final Function<CatalogueQuery, Set<String>> chosen;
    private final Function<ListedService, Set<String>> held;

    Filter(Function<CatalogueQuery, Set<String>> chosen, Function<ListedService, Set<String>> held) {
        this.chosen = chosen;
        this.held = held;
    }

    /** Keys of the values that a query asks for; none where the filter is not set. */
    Set<String> chosen(CatalogueQuery query) {
        return chosen.apply(query);
    }

    /** Keys of the values that a service has. */
    Set<String> held(ListedService service) {
        return held.apply(service);
    }

    private static Set<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> yes(boolean answer) {
        return answer ? Set.of(YES) : Set.of();
    }
}
