package ua.vikno.cityplan;

import ua.vikno.kernel.NotFound;

/** No plan of the city has been loaded, or not this version. */
public class PlanAbsent extends NotFound {

    public PlanAbsent() {
        super("cityplan.plan.absent");
    }
}
