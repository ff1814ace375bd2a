package ua.vikno.casework;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/** A route between its JSON and its meaning. */
final class RouteBody {

    private RouteBody() {}

    static RouteDefinition read(String body) {
        try (JsonReader reader = JSON.createReader(new StringReader(body))) {
            return new RouteDefinition(reader.readObject().getJsonArray("turns").getValuesAs(JsonArray.class).stream()
                    .map(RouteBody::turn)
                    .toList());
        }
    }

    private static List<RouteStep> turn(JsonArray steps) {
        return steps.getValuesAs(JsonObject.class).stream().map(RouteBody::step).toList();
    }

    private static RouteStep step(JsonObject step) {
        JsonObject name = step.getJsonObject("name");
        JsonObject term = step.getJsonObject("term");
        JsonObject when = step.getJsonObject("when");
        return new RouteStep(
                step.getString("id"),
                StageKind.valueOf(step.getString("kind")),
                name == null ? null : new Bilingual(name.getString("uk"), name.getString("en", "")),
                step.getString("provider", ""),
                step.getBoolean("administrators", false),
                term == null ? null : new Term(term.getInt("amount"), Term.Unit.valueOf(term.getString("unit"))),
                when == null ? "" : when.toString());
    }

    static String write(RouteDefinition route) {
        JsonArrayBuilder turns = JSON.createArrayBuilder();
        for (List<RouteStep> turn : route.turns()) {
            JsonArrayBuilder steps = JSON.createArrayBuilder();
            turn.forEach(step -> steps.add(json(step)));
            turns.add(steps);
        }
        return JSON.createObjectBuilder().add("turns", turns).build().toString();
    }

    private static JsonObjectBuilder json(RouteStep step) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", step.id())
                .add("kind", step.kind().name());
        if (step.name() != null) {
            json.add(
                    "name",
                    JSON.createObjectBuilder()
                            .add("uk", step.name().uk())
                            .add("en", step.name().en()));
        }
        if (!step.provider().isEmpty()) {
            json.add("provider", step.provider());
        }
        if (step.administrators()) {
            json.add("administrators", true);
        }
        if (step.term() != null) {
            json.add(
                    "term",
                    JSON.createObjectBuilder()
                            .add("amount", step.term().amount())
                            .add("unit", step.term().unit().name()));
        }
        if (!step.when().isEmpty()) {
            json.add("when", object(step.when()));
        }
        return json;
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
