package ua.vikno.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Typed answers as a person would type them again: the way back of {@link FormCheck}. Files, statements and what nobody types are
 * left out.
 */
final class AnswerEntries {

    private final Map<String, List<String>> entries = new LinkedHashMap<>();

    private AnswerEntries() {}

    /** Entries that the check turns into these answers. */
    static FormEntries of(FormDefinition form, JsonObject answers) {
        AnswerEntries made = new AnswerEntries();
        form.fields()
                .filter(field -> !field.locked() && answers.containsKey(field.id()))
                .forEach(field -> made.put(field, answers.get(field.id())));
        return new FormEntries(made.entries);
    }

    private void put(FormField field, JsonValue answer) {
        switch (field.kind()) {
            case TEXT, LONG_TEXT, CHOICE -> one(field.id(), text(answer));
            case NUMBER -> one(field.id(), number(((JsonNumber) answer).bigDecimalValue()));
            case MONEY ->
                one(field.id(), number(((JsonNumber) answer).bigDecimalValue().movePointLeft(2)));
            case DATE -> one(field.id(), DateCheck.SHOWN.format(LocalDate.parse(text(answer))));
            case YES_NO -> one(field.id(), answer == JsonValue.TRUE ? "yes" : "no");
            case CHOICES -> entries.put(field.id(), ((JsonArray) answer).getValuesAs(JsonString::getString));
            case ADDRESS -> one(field.id(), answer.asJsonObject().getString("text", ""));
            case MAP_POINT -> point(field.id(), answer.asJsonObject());
            case PERSON, ORGANISATION, DOCUMENT -> parts(field, answer.asJsonObject());
            case GROUP -> group(field, answer.asJsonArray());
            case FILE, STATEMENT, NOTE, COMPUTED -> {
                // given anew, or not given at all
            }
        }
    }

    private void parts(FormField field, JsonObject answer) {
        field.kind().parts().stream()
                .filter(answer::containsKey)
                .forEach(part -> one(field.id() + "." + part, answer.getString(part)));
    }

    private void point(String id, JsonObject point) {
        one(id + ".address", point.getString("address", ""));
        one(id + ".lat", number(point.getJsonNumber("latitude").bigDecimalValue()));
        one(id + ".lon", number(point.getJsonNumber("longitude").bigDecimalValue()));
        one(id + ".parcel", point.getString("parcel", ""));
    }

    private void group(FormField field, JsonArray rows) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String key = String.valueOf(i + 1);
            JsonObject row = rows.getJsonObject(i);
            keys.add(key);
            field.group().fields().stream()
                    .filter(child -> row.containsKey(child.id()))
                    .forEach(child -> put(child.inRow(field.id(), key), row.get(child.id())));
        }
        entries.put(field.group().rowsInput(field.id()), keys);
    }

    private void one(String input, String typed) {
        if (!typed.isEmpty()) {
            entries.put(input, List.of(typed));
        }
    }

    private static String text(JsonValue answer) {
        return ((JsonString) answer).getString();
    }

    private static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
