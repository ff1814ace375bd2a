package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The server's side of the one file of vectors; the browser's side runs in {@code RuleVectorsIT}. */
class RuleVectorsTest {

    @TestFactory
    Stream<DynamicTest> rulesGiveWhatTheFileSays() {
        LocalDate today = LocalDate.parse(file().getString("today"));
        return file().getJsonArray("vectors").getValuesAs(JsonObject.class).stream()
                .map(vector -> DynamicTest.dynamicTest(vector.getString("name"), () -> run(vector, today)));
    }

    @Test
    void everyOperatorHasItsVector() {
        String all = file().getJsonArray("vectors").toString();
        List.of(
                        "==", "!=", "<", "<=", ">", ">=", "!", "!!", "and", "or", "if", "in", "+", "-", "*", "all",
                        "some", "none", "reduce")
                .forEach(operator -> assertTrue(all.contains("{\"" + operator + "\":"), operator));
    }

    private static void run(JsonObject vector, LocalDate today) {
        String rule = vector.getJsonObject("rule").toString();
        RuleShape.fields(rule);
        FormDefinition form = FormReader.read(form(vector.getJsonArray("fields")));
        FormState state = new FormState(form, typed(vector.getJsonObject("typed")), today);
        Object value = RuleEngine.value(rule, state.data());
        assertEquals(plain(vector.get("gives")), value);
    }

    private static Object plain(JsonValue expected) {
        return switch (expected.getValueType()) {
            case NUMBER -> ((JsonNumber) expected).doubleValue();
            case STRING -> ((JsonString) expected).getString();
            case TRUE -> true;
            case FALSE -> false;
            default -> null;
        };
    }

    /** A vector names only what it is about; the rest of a definition is filled in here. */
    private static String form(JsonArray fields) {
        JsonObjectBuilder step = JSON.createObjectBuilder(
                read(SampleForms.REVIEW_ONLY).getJsonArray("steps").getJsonObject(0));
        JsonObject review = step.build();
        return JSON.createObjectBuilder(read(SampleForms.REVIEW_ONLY))
                .add(
                        "steps",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder(review)
                                        .add("review", false)
                                        .add("fields", whole(fields)))
                                .add(review))
                .build()
                .toString();
    }

    private static JsonArrayBuilder whole(JsonArray fields) {
        JsonObject words = JSON.createObjectBuilder().add("uk", "слова").build();
        JsonArrayBuilder whole = JSON.createArrayBuilder();
        for (JsonObject field : fields.getValuesAs(JsonObject.class)) {
            JsonObjectBuilder one = JSON.createObjectBuilder(field).add("label", words);
            if (field.getString("kind").startsWith("choice")) {
                one.add("optionsFrom", "offices");
            }
            if (field.containsKey("fields")) {
                one.add("item", words).add("fields", whole(field.getJsonArray("fields")));
            }
            whole.add(one);
        }
        return whole;
    }

    private static FormEntries typed(JsonObject typed) {
        Map<String, List<String>> values = new HashMap<>();
        typed.forEach((name, list) -> values.put(name, list.asJsonArray().getValuesAs(JsonString::getString)));
        return new FormEntries(values);
    }

    private static JsonObject file() {
        try (JsonReader reader =
                JSON.createReader(RuleVectorsTest.class.getResourceAsStream("/forms/rule-vectors.json"))) {
            return reader.readObject();
        }
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = JSON.createReader(new java.io.StringReader(json))) {
            return reader.readObject();
        }
    }
}
