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
 * Typed answers as a person would type them again: the way back from what {@link FormCheck} makes. Checked once more they give
 * the same answers.
 */
public final class AnswerEntries {

    private final Map<String, List<String>> entries = new LinkedHashMap<>();

    private AnswerEntries() {}

    /** The inputs of a form that holds these answers; what is locked or computed has none. */
    public static FormEntries of(FormDefinition form, JsonObject answers) {
        AnswerEntries made = new AnswerEntries();
        form.fields()
                .filter(field -> !field.locked() && answers.containsKey(field.id()))
                .forEach(field -> made.put(field, answers.get(field.id())));
        return new FormEntries(made.entries);
    }

    private void put(FormField field, JsonValue value) {
        switch (field.kind()) {
            case NUMBER -> one(field.id(), decimal(((JsonNumber) value).bigDecimalValue()));
            case MONEY ->
                one(field.id(), decimal(((JsonNumber) value).bigDecimalValue().movePointLeft(2)));
            case DATE -> one(field.id(), DateCheck.SHOWN.format(LocalDate.parse(words(value))));
            case YES_NO -> one(field.id(), value == JsonValue.TRUE ? "yes" : "no");
            case STATEMENT -> one(field.id(), "yes");
            case CHOICES, FILE -> entries.put(field.id(), all((JsonArray) value));
            case ADDRESS -> one(field.id(), value.asJsonObject().getString("text", ""));
            case PERSON, ORGANISATION, DOCUMENT -> parts(field, value.asJsonObject());
            case MAP_POINT -> point(field, value.asJsonObject());
            case GROUP -> rows(field, (JsonArray) value);
            case NOTE, COMPUTED -> {
                // nobody types these
            }
            default -> one(field.id(), words(value));
        }
    }

    private void parts(FormField field, JsonObject value) {
        field.kind().parts().forEach(part -> one(field.id() + "." + part, value.getString(part, "")));
    }

    private void point(FormField field, JsonObject point) {
        one(field.id() + ".address", point.getString("address", ""));
        one(field.id() + ".lat", decimal(point.getJsonNumber("latitude").bigDecimalValue()));
        one(field.id() + ".lon", decimal(point.getJsonNumber("longitude").bigDecimalValue()));
        one(field.id() + ".parcel", point.getString("parcel", ""));
    }

    private void rows(FormField field, JsonArray rows) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String key = String.valueOf(i + 1);
            JsonObject row = rows.getJsonObject(i);
            keys.add(key);
            field.group().in(field.id(), key).forEach(child -> {
                String name = child.id().substring(child.id().lastIndexOf('.') + 1);
                if (row.containsKey(name)) {
                    put(child, row.get(name));
                }
            });
        }
        entries.put(field.group().rowsInput(field.id()), keys);
    }

    private void one(String input, String typed) {
        if (!typed.isEmpty()) {
            entries.put(input, List.of(typed));
        }
    }

    private static List<String> all(JsonArray values) {
        return values.stream().map(AnswerEntries::words).toList();
    }

    private static String words(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    private static String decimal(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
