package ua.vikno.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vikno.form.AnswerRules;
import ua.vikno.form.FormDefinition;
import ua.vikno.organisation.Term;

/**
 * What is wrong with a route, and what may be meant so.
 *
 * @param bodies names of all bodies in addresses
 * @param form the form of the service, which conditions look at
 * @param whole how long the service takes; empty for the common route
 */
record RouteFindings(Set<String> bodies, FormDefinition form, Optional<Term> whole) {

    List<RouteFinding> of(RouteDefinition route) {
        List<RouteFinding> found = new ArrayList<>();
        end(route, found);
        if (route.steps().count() > RouteDefinition.MOST) {
            found.add(new RouteFinding("too-many", true, "", String.valueOf(RouteDefinition.MOST)));
        }
        route.steps().forEach(step -> step(step, found));
        route.turns().forEach(turn -> twice(turn, found));
        longer(route, found);
        return found;
    }

    /** A route ends with the one stage at which the result is given. */
    private static void end(RouteDefinition route, List<RouteFinding> found) {
        List<RouteStep> ends = route.steps()
                .filter(step -> step.kind() == StageKind.PREPARATION)
                .toList();
        if (ends.size() != 1) {
            found.add(new RouteFinding(ends.isEmpty() ? "no-result" : "two-results", true, "", ""));
            return;
        }
        RouteStep end = ends.get(0);
        if (!route.turns().get(route.turns().size() - 1).equals(List.of(end))) {
            found.add(new RouteFinding("result-last", true, end.id(), ""));
        }
        if (!end.when().isEmpty()) {
            found.add(new RouteFinding("result-always", true, end.id(), ""));
        }
    }

    private void step(RouteStep step, List<RouteFinding> found) {
        if (!step.provider().isEmpty() && !bodies.contains(step.provider())) {
            found.add(new RouteFinding("no-body", true, step.id(), step.provider()));
        }
        if (!step.when().isEmpty()) {
            AnswerRules.fields(step.when()).stream()
                    .filter(name -> form.field(name).isEmpty())
                    .forEach(name -> found.add(new RouteFinding("no-field", true, step.id(), name)));
        }
        if (step.name() != null && step.name().en().isEmpty()) {
            found.add(
                    new RouteFinding("no-english", false, step.id(), step.name().uk()));
        }
        if (step.kind() != StageKind.PREPARATION && step.term() == null) {
            found.add(new RouteFinding("no-term", false, step.id(), ""));
        }
    }

    private static void twice(List<RouteStep> turn, List<RouteFinding> found) {
        Set<String> seen = new HashSet<>();
        turn.stream()
                .filter(step -> step.when().isEmpty())
                .filter(step -> !seen.add(step.kind() + " " + step.administrators() + " " + step.provider()))
                .forEach(step -> found.add(new RouteFinding("twice", false, step.id(), "")));
    }

    /** The longest steps of the turns together, where the whole term is counted alike. */
    private void longer(RouteDefinition route, List<RouteFinding> found) {
        if (whole.isEmpty()) {
            return;
        }
        Term.Unit unit = whole.get().unit();
        int sum = route.turns().stream()
                .mapToInt(turn -> turn.stream()
                        .filter(step -> step.term() != null && step.term().unit() == unit)
                        .mapToInt(step -> step.term().amount())
                        .max()
                        .orElse(0))
                .sum();
        if (sum > whole.get().amount()) {
            found.add(new RouteFinding(
                    "longer", false, "", sum + " > " + whole.get().amount()));
        }
    }
}
