package ua.vikno.casework;

import java.util.ArrayList;
import java.util.List;

/** Changes of a route: each makes a new one and leaves the old as it was. */
final class RouteEdit {

    private RouteEdit() {}

    /**
     * Puts a step in, or in place of the step of the same id.
     *
     * @param place {@code with:2} beside the steps of a turn, {@code before:2} in a turn of its own before one; empty for where it
     *     stands, or for a new one before the last turn
     */
    static RouteDefinition put(RouteDefinition route, RouteStep step, String place) {
        List<List<RouteStep>> turns = new ArrayList<>();
        int stands = -1;
        for (List<RouteStep> turn : route.turns()) {
            if (turn.stream().anyMatch(other -> other.id().equals(step.id()))) {
                stands = turns.size();
            }
            turns.add(new ArrayList<>(turn));
        }
        if (place.isEmpty() && stands >= 0) {
            turns.get(stands).replaceAll(other -> other.id().equals(step.id()) ? step : other);
            return new RouteDefinition(turns);
        }
        turns.forEach(turn -> turn.removeIf(other -> other.id().equals(step.id())));
        place(turns, step, place);
        return whole(turns);
    }

    private static void place(List<List<RouteStep>> turns, RouteStep step, String place) {
        String[] parts = place.isEmpty() ? new String[] {"before", String.valueOf(turns.size())} : place.split(":");
        if (parts.length != 2 || !parts[1].matches("\\d{1,2}")) {
            throw new RouteRefused("place");
        }
        int turn = Integer.parseInt(parts[1]);
        if (turn < 1 || turn > turns.size() + 1) {
            throw new RouteRefused("place");
        }
        if (parts[0].equals("with") && turn <= turns.size()) {
            turns.get(turn - 1).add(step);
        } else {
            turns.add(turn - 1, new ArrayList<>(List.of(step)));
        }
    }

    static RouteDefinition remove(RouteDefinition route, String id) {
        return whole(route.turns().stream()
                .map(turn -> turn.stream().filter(step -> !step.id().equals(id)).toList())
                .toList());
    }

    /** A name for a new step which no step has. */
    static String newId(RouteDefinition route) {
        int number = 1;
        while (has(route, "step-" + number)) {
            number++;
        }
        return "step-" + number;
    }

    static boolean has(RouteDefinition route, String id) {
        return route.steps().anyMatch(step -> step.id().equals(id));
    }

    /** A turn without steps is no turn. */
    private static RouteDefinition whole(List<? extends List<RouteStep>> turns) {
        return new RouteDefinition(
                turns.stream().filter(turn -> !turn.isEmpty()).map(List::copyOf).toList());
    }
}
