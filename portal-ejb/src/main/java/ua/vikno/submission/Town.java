package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.cityplan.AddressMatch;
import ua.vikno.cityplan.AddressSearch;
import ua.vikno.cityplan.CityPlan;
import ua.vikno.cityplan.GeoPoint;
import ua.vikno.form.FormSurroundings.Place;

/** The city as a form needs it: its limits and its addresses. */
@ApplicationScoped
class Town {

    @Inject
    CityPlan plan;

    @Inject
    AddressSearch addresses;

    /** Whether a point lies within the city limits. */
    public boolean holds(GeoPoint point) {
        return plan.inCity(point);
    }

    /** The one address these words name. */
    public Optional<Place> locate(String address) {
        return addresses.find(address).map(Town::place);
    }

    /** The address a point of the city may be called by. */
    public Optional<String> addressAt(GeoPoint point) {
        return plan.addressAt(point);
    }

    private static Place place(AddressMatch match) {
        return new Place(match.text(), match.point().latitude(), match.point().longitude());
    }
}
