package ua.vikno.web.open.map;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.vikno.cityplan.CityPlan;
import ua.vikno.cityplan.GeoPoint;
import ua.vikno.cityplan.PlaceView;
import ua.vikno.cityplan.PlanAbsent;
import ua.vikno.web.faces.Texts;

/**
 * {@code GET /api/v1/places?lat=49,06857&lon=33,41236&scale=2000}: what stands there and what the sheet round it would cover,
 * with the words the page shows ({@code /en/api/…}: in English).
 */
@WebServlet("/api/v1/places")
public class PlacesServlet extends HttpServlet {

    @EJB
    transient CityPlan plan;

    @Inject
    transient PlaceWords words;

    @Inject
    transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PlaceQuestion asked = PlaceQuestion.read(
                    request.getParameter("lat"),
                    request.getParameter("lon"),
                    request.getParameter("scale"),
                    plan::inCity);
            Answers.json(response, body(asked.answer(plan)));
        } catch (BadQuestion bad) {
            Answers.refuse(response, bad, text);
        } catch (PlanAbsent absent) {
            Answers.bare(response, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private JsonObject body(PlaceView place) {
        JsonArrayBuilder frame = JSON.createArrayBuilder();
        place.frame()
                .forEach(corner -> frame.add(
                        JSON.createArrayBuilder().add(corner.latitude()).add(corner.longitude())));
        return point(place.point())
                .add("north", place.plane().north())
                .add("east", place.plane().east())
                .add("inCity", place.inCity())
                .add("address", place.inCity() && place.isAtAddress() ? place.address() : "")
                .add("scale", place.scale().denominator())
                .add("addresses", place.addresses())
                .add("frame", frame)
                .add("words", words(place))
                .build();
    }

    private JsonObjectBuilder words(PlaceView place) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        words.lines(place).forEach(lines::add);
        return JSON.createObjectBuilder()
                .add("title", words.title(place))
                .add("lines", lines)
                .add("plane", words.plane(place, plan.current().crsName()))
                .add("centre", words.centre(place));
    }

    private static JsonObjectBuilder point(GeoPoint point) {
        return JSON.createObjectBuilder().add("lat", point.latitude()).add("lon", point.longitude());
    }
}
