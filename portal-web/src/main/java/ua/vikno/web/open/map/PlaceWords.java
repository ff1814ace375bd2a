package ua.vikno.web.open.map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import ua.vikno.cityplan.PlaceView;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** What is said of a place, one wording for the page as it comes and for the page as the script changes it. */
@RequestScoped
public class PlaceWords {

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    WebRequest web;

    /** The address, or how far the nearest one is. */
    public String title(PlaceView place) {
        if (!place.inCity()) {
            return text.get("map.place.beyond");
        }
        if (place.isAtAddress()) {
            return place.address();
        }
        return place.nearest() == null
                ? text.get("map.place.nowhere")
                : text.of("map.place.far", place.address(), format.number(Math.round(place.distance())));
    }

    /** Sentences about the sheet and the city limits. */
    public List<String> lines(PlaceView place) {
        return place.inCity()
                ? List.of(sheet(place.addresses()), text.get("map.place.inside"))
                : List.of(text.get("map.place.outside"));
    }

    /** Plane coordinates, x is north; empty for places outside, where the numbers mean nothing. */
    public String plane(PlaceView place, String crsName) {
        return place.inCity()
                ? text.of(
                        "map.place.plane",
                        crsName,
                        metres(place.plane().north()),
                        metres(place.plane().east()))
                : "";
    }

    /** Said while the map is moved from the keyboard. */
    public String centre(PlaceView place) {
        return place.inCity() ? text.of("map.place.centre", title(place)) : text.get("map.place.centre.beyond");
    }

    private String sheet(int addresses) {
        return addresses == 0 ? text.get("map.place.sheet.none") : text.count("map.place.sheet", addresses);
    }

    /** 5 437 445,64: to a centimetre, as on the sheet. */
    private String metres(double length) {
        BigDecimal exact = BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP);
        String[] parts = exact.toPlainString().split("\\.");
        return format.number(Long.parseLong(parts[0])) + (web.isEnglish() ? "." : ",") + parts[1];
    }
}
