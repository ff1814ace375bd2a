package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** Somebody else acted on the route after this page was opened: look at it as it stands now. */
public class RouteChangedMeanwhile extends BusinessException {

    public RouteChangedMeanwhile() {
        super("routes.refused.meanwhile");
    }
}
