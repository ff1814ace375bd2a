package ua.vikno.web.open.map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.vikno.cityplan.CityPlan;
import ua.vikno.cityplan.GeoPoint;
import ua.vikno.cityplan.PlaceView;
import ua.vikno.cityplan.PlanView;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Look;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** What the tags {@code portal:mapPoint} and {@code portal:mapView} need of the plan: {@code #{cityMap}}. */
@Named("cityMap")
@RequestScoped
public class CityMap {

    @EJB
    CityPlan plan;

    @Inject
    PlaceWords words;

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    WebRequest web;

    @Inject
    Look look;

    @Inject
    ServletContext context;

    private Optional<PlanView> current;
    private final Map<List<String>, PlaceOnPage> places = new HashMap<>();

    /** Whether a plan has been loaded; without one the field has no map. */
    public boolean isLoaded() {
        return current() != null;
    }

    /** Address of the tiles up to their zoom; this and what follows is empty without a plan. */
    public String getTiles() {
        return current() == null ? "" : tiles();
    }

    private String tiles() {
        return context.getContextPath() + "/tiles/"
                + URLEncoder.encode(current().version(), StandardCharsets.UTF_8);
    }

    /** Stands before addresses whose answers hold words. */
    public String getBase() {
        return context.getContextPath() + (web.isEnglish() ? "/en" : "");
    }

    /** South, west, north, east of the city, degrees. */
    public String getBounds() {
        if (current() == null) {
            return "";
        }
        GeoPoint low = current().southWest();
        GeoPoint high = current().northEast();
        return String.format(
                Locale.ROOT, "%.6f,%.6f,%.6f,%.6f", low.latitude(), low.longitude(), high.latitude(), high.longitude());
    }

    /** Degrees of the meridian from which the sheet's edges lean. */
    public String getMeridian() {
        return current() == null
                ? ""
                : String.format(Locale.ROOT, "%.6f", current().meridian());
    }

    /** The mark of invented data, empty when the data are real. */
    public String getTraining() {
        return current() != null && current().training() ? text.get("map.look.training") : "";
    }

    /** Who made the data and what day they describe. */
    public String getSource() {
        PlanView of = current();
        return of == null ? "" : text.of("map.look.source", of.source(), of.licence(), format.fullDay(of.asOf()));
    }

    /** The place as typed, in words; {@code scale} as {@code 2000} or empty. */
    public PlaceOnPage place(Object latitude, Object longitude, Object scale) {
        return places.computeIfAbsent(List.of(typed(latitude), typed(longitude), typed(scale)), this::read);
    }

    /** A place without a sheet: for where something stands, not for what is ordered. */
    public PlaceOnPage point(Object latitude, Object longitude) {
        PlaceOnPage place = place(latitude, longitude, "");
        return place.isChosen() ? place.withoutFrame() : place;
    }

    private PlaceOnPage read(List<String> typed) {
        if (current() == null || typed.get(0).isBlank() && typed.get(1).isBlank()) {
            return PlaceOnPage.words("", text.get("map.field.none"), List.of(text.get("map.field.none.hint")));
        }
        try {
            PlaceQuestion asked = PlaceQuestion.read(typed.get(0), typed.get(1), typed.get(2), plan::inCity);
            PlaceView place = asked.answer(plan);
            String plane = words.plane(place, current().crsName());
            String state = place.inCity() ? "in" : "out";
            String picture = place.inCity() ? picture(asked) : "";
            return new PlaceOnPage(asked, state, words.title(place), words.lines(place), plane, picture);
        } catch (BadQuestion bad) {
            String wrong = text.of("map.bad." + bad.code(), bad.arguments());
            return PlaceOnPage.words("bad", wrong, List.of());
        }
    }

    private String picture(PlaceQuestion asked) {
        return context.getContextPath()
                + String.format(
                        Locale.ROOT,
                        "/map/preview?lat=%.6f&lon=%.6f&scale=%d&scheme=%s",
                        asked.point().latitude(),
                        asked.point().longitude(),
                        asked.scale().denominator(),
                        look.getTheme());
    }

    /** Asked once for a page, also where there is none. */
    private PlanView current() {
        if (current == null) {
            current = plan.find();
        }
        return current.orElse(null);
    }

    private static String typed(Object value) {
        return value == null ? "" : value.toString();
    }
}
