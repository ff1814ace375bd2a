package ua.vikno.casework;

import java.util.List;
import java.util.stream.Stream;

/**
 * A route (технологічна картка) between registering and handing out. Turns follow one another; the steps of a turn stand beside
 * each other, and the next turn opens when all of them are done.
 */
public record RouteDefinition(List<List<RouteStep>> turns) {

    /** The most steps of a route. */
    public static final int MOST = 30;

    public RouteDefinition {
        turns = turns.stream().map(List::copyOf).toList();
    }

    /** All steps in their order. */
    public Stream<RouteStep> steps() {
        return turns.stream().flatMap(List::stream);
    }
}
