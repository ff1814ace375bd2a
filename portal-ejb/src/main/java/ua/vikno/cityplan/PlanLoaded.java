package ua.vikno.cityplan;

import java.util.Map;

/**
 * What came of loading a plan.
 *
 * @param plan the plan, now in use
 * @param features how many the file had
 * @param addresses how many addresses they gave
 * @param unknown layers the style table does not know, with how many features each had; they are not drawn
 * @param anew false when this very version was there already
 */
public record PlanLoaded(PlanView plan, int features, int addresses, Map<String, Integer> unknown, boolean anew) {

    public PlanLoaded {
        unknown = Map.copyOf(unknown);
    }
}
