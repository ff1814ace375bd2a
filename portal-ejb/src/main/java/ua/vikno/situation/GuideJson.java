package ua.vikno.situation;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.Bilingual;

/** Reads guides as they are kept. */
final class GuideJson {

    private GuideJson() {}

    static Guide read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return guide(reader.readObject());
        }
    }

    static Guide guide(JsonObject guide) {
        return new Guide(
                guide.getString("slug"),
                bilingual(guide.getJsonObject("name")),
                bilingual(guide.getJsonObject("lead")),
                objects(guide.getJsonArray("questions")).stream()
                        .map(GuideJson::question)
                        .toList(),
                objects(guide.getJsonArray("steps")).stream()
                        .map(GuideJson::step)
                        .toList());
    }

    private static Question question(JsonObject question) {
        return new Question(
                question.getString("id"),
                bilingual(question.getJsonObject("text")),
                objects(question.getJsonArray("choices")).stream()
                        .map(choice -> new Question.Choice(
                                choice.getString("value"), bilingual(choice.getJsonObject("label"))))
                        .toList());
    }

    private static Step step(JsonObject step) {
        Map<String, Set<String>> when = step.containsKey("when") ? when(step.getJsonObject("when")) : Map.of();
        Optional<Bilingual> note =
                Optional.ofNullable(step.getJsonObject("note")).map(GuideJson::bilingual);
        return new Step(new ServiceCode(step.getString("service")), when, note);
    }

    private static Map<String, Set<String>> when(JsonObject when) {
        return when.keySet().stream()
                .collect(Collectors.toMap(
                        question -> question,
                        question -> when.getJsonArray(question).getValuesAs(JsonString::getString).stream()
                                .collect(Collectors.toSet())));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    private static Bilingual bilingual(JsonObject text) {
        return new Bilingual(text.getString("uk"), text.getString("en", ""));
    }
}
