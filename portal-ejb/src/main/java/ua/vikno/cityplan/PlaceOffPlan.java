package ua.vikno.cityplan;

import ua.vikno.kernel.BusinessException;

/** The place is not near the city: most often latitude and longitude were exchanged. */
public class PlaceOffPlan extends BusinessException {

    public PlaceOffPlan() {
        super("cityplan.place.off");
    }
}
