package ua.vikno.appointment;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;

/**
 * Brings the invented desks and hours of the demo run in from {@code demo/appointment.json}. Called by the portal's own start and
 * not reachable from outside; a centre that has topics keeps what it has.
 */
@Stateless
public class ReceptionLoading {

    private static final String SOURCE = "/demo/appointment.json";

    @Inject
    ReceptionRows rows;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /**
     * Loads topics, receptions, desks and their hours.
     *
     * @return how many desks were new
     */
    @PermitAll
    public int loadDemo() {
        JsonObject demo = read();
        long centre = offices.centre().orElseThrow().id();
        if (!rows.topics(centre).isEmpty()) {
            return 0;
        }
        List<Long> topics = objects(demo, "topics").stream()
                .map(topic -> topic(centre, topic))
                .toList();
        return objects(demo, "offices").stream()
                .mapToInt(office -> office(office, topics))
                .sum();
    }

    private long topic(long centre, JsonObject given) {
        JsonArray name = given.getJsonArray("name");
        Topic topic = rows.add(new Topic(
                centre,
                new Bilingual(name.getString(0), name.getString(1)),
                given.getInt("minutes"),
                given.getBoolean("general", false),
                given.getString("letter"),
                given.getBoolean("residentsOnly", false)));
        rows.takes(
                topic,
                given.getJsonArray("services").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
        return topic.id;
    }

    private int office(JsonObject given, List<Long> topics) {
        OfficeView office = offices.byCode(given.getString("code")).orElseThrow();
        rows.add(new Reception(
                office.id(),
                new ReceptionRules(true, given.getInt("step"), given.getInt("window"), given.getInt("notice"))));
        List<JsonObject> desks = objects(given, "desks");
        desks.forEach(desk -> desk(office.id(), desk, given.getJsonObject("weeks"), topics));
        return desks.size();
    }

    private void desk(long office, JsonObject given, JsonObject weeks, List<Long> topics) {
        Desk desk = new Desk(office, given.getString("label"));
        JsonArray done = given.getJsonArray("topics");
        desk.topics.addAll(IntStream.range(0, done.size())
                .mapToObj(i -> topics.get(done.getInt(i)))
                .collect(Collectors.toSet()));
        desk.staff(
                week(weeks.getJsonObject(given.getString("week")), given.getJsonArray("break")),
                LocalDate.now(clock.withZone(Clocks.KYIV)));
        rows.add(desk);
    }

    private static WeekHours week(JsonObject days, JsonArray pause) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        days.forEach((number, value) -> {
            JsonArray hours = value.asJsonArray();
            week.put(
                    DayOfWeek.of(Integer.parseInt(number)),
                    new DayHours(
                            LocalTime.parse(hours.getString(0)),
                            LocalTime.parse(hours.getString(1)),
                            LocalTime.parse(pause.getString(0)),
                            LocalTime.parse(pause.getString(1))));
        });
        return new WeekHours(week);
    }

    private static JsonObject read() {
        try (InputStream source = ReceptionLoading.class.getResourceAsStream(SOURCE);
                JsonReader reader = JSON.createReader(source)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonObject> objects(JsonObject from, String name) {
        return from.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
