package ua.vikno.casework;

import java.time.Instant;
import java.util.List;

/**
 * The next version of a route while it is being made.
 *
 * @param basedOn version it was begun from; null for a service that had none of its own
 * @param version changes with every act; an act over an older one is refused
 * @param mine the acting person changed it and may not publish it
 * @param handedAt null while it does not wait for a second person
 * @param note what its author wrote for the second person
 * @param returnedName who sent it back; empty where nobody did
 */
public record RouteCopyView(
        String code,
        Integer basedOn,
        long version,
        RouteDefinition route,
        Instant changedAt,
        List<String> authors,
        boolean mine,
        Instant handedAt,
        String handedName,
        String note,
        String returnedName,
        String returnedNote) {

    public RouteCopyView {
        authors = List.copyOf(authors);
    }

    public boolean isHanded() {
        return handedAt != null;
    }
}
