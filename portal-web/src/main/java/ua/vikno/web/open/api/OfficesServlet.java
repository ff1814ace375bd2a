package ua.vikno.web.open.api;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.TreeMap;
import ua.vikno.kernel.Settings;
import ua.vikno.organisation.OfficeFacts;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.organisation.OfficeProfile;
import ua.vikno.organisation.OfficeSchedule;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.OpenTimes;
import ua.vikno.organisation.SpecialHours;
import ua.vikno.web.OpenAnswer;
import ua.vikno.web.OpenServlet;

/** {@code GET /api/v1/offices}: where and when the centre receives people; what is not known is left out. */
@WebServlet("/api/v1/offices")
public class OfficesServlet extends OpenServlet {

    @EJB
    transient OfficeGuide guide;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        guide.own().forEach(profile -> items.add(item(profile)));
        OpenAnswer.json(
                request,
                response,
                JSON.createObjectBuilder().add("items", items).build());
    }

    private JsonObjectBuilder item(OfficeProfile profile) {
        OfficeView office = profile.office();
        JsonObjectBuilder item = JSON.createObjectBuilder()
                .add("code", office.code())
                .add("slug", office.slug())
                .add("kind", office.kind().name())
                .add("name", ApiWords.bilingual(office.name()))
                .add("address", ApiWords.bilingual(office.address()))
                .add("hours", ApiWords.bilingual(office.hours()))
                .add("week", week(profile.schedule()))
                .add("special", specials(profile.schedule()))
                .add("phone", office.phone())
                .add("email", profile.facts().email())
                .add("latitude", office.latitude())
                .add("longitude", office.longitude())
                .add("page", settings.baseUrl() + "/offices/" + office.code());
        return facts(item, profile.facts());
    }

    private static JsonObjectBuilder facts(JsonObjectBuilder item, OfficeFacts facts) {
        facts.transport().ifPresent(words -> item.add("transport", ApiWords.bilingual(words)));
        facts.parking().ifPresent(words -> item.add("parking", ApiWords.bilingual(words)));
        JsonObjectBuilder access = JSON.createObjectBuilder();
        new TreeMap<>(facts.access()).forEach((kind, present) -> access.add(kind.name(), present));
        JsonArrayBuilder extras = JSON.createArrayBuilder();
        facts.extras().forEach(extra -> extras.add(ApiWords.bilingual(extra.name())));
        return item.add("access", access).add("sideServices", extras);
    }

    private static JsonArrayBuilder week(OfficeSchedule schedule) {
        JsonArrayBuilder week = JSON.createArrayBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            schedule.usual(day).spans().forEach(span -> week.add(hours(span).add("day", day.name())));
        }
        return week;
    }

    private static JsonArrayBuilder specials(OfficeSchedule schedule) {
        JsonArrayBuilder specials = JSON.createArrayBuilder();
        for (SpecialHours special : schedule.specials()) {
            JsonArrayBuilder times = JSON.createArrayBuilder();
            special.times().spans().forEach(span -> times.add(hours(span)));
            specials.add(JSON.createObjectBuilder()
                    .add("from", special.days().from().toString())
                    .add("to", special.days().to().toString())
                    .add("times", times)
                    .add("reason", ApiWords.bilingual(special.reason())));
        }
        return specials;
    }

    private static JsonObjectBuilder hours(OpenTimes.Span span) {
        return JSON.createObjectBuilder()
                .add("opens", span.opens().toString())
                .add("closes", span.closes().toString());
    }
}
