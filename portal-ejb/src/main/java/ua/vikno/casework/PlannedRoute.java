package ua.vikno.casework;

import java.util.List;

/**
 * The way a case will go.
 *
 * @param version id of the route's version
 * @param stages between handing over and handing out, those whose conditions hold; turns begin with 3
 */
record PlannedRoute(long version, List<StagePlan> stages) {

    PlannedRoute {
        stages = List.copyOf(stages);
    }
}
