package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ua.vikno.cityplan.GeoPoint;
import ua.vikno.form.FormSurroundings.Place;

/** The city as a form needs it: its limits and its addresses. */
@ApplicationScoped
class Town {

    /** Whether a point lies within the box round the city. */
    public boolean holds(GeoPoint point) {
        return point.latitude() > 48.99
                && point.latitude() < 49.19
                && point.longitude() > 33.33
                && point.longitude() < 33.53;
    }

    /** The one address these words name. */
    public Optional<Place> locate(String address) {
        return Optional.empty();
    }

    /** The address a point of the city may be called by. */
    public Optional<String> addressAt(GeoPoint point) {
        return Optional.empty();
    }
}
