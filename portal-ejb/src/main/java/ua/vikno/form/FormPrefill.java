package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * First answers: what the portal knows already, and what most people choose ({@code value:2000} in the definition).
 *
 * @param entries as if typed
 * @param snapshot what came from where, as it was then: field id → {@code {source, value}}
 */
public record FormPrefill(FormEntries entries, JsonObject snapshot) {

    private static final String CONSTANT = "value:";

    /** First answers of all fields that have a source. */
    public static FormPrefill of(FormDefinition form, FormSurroundings surroundings) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        JsonObjectBuilder snapshot = JSON.createObjectBuilder();
        form.fields().filter(field -> !field.prefill().isEmpty()).forEach(field -> {
            if (field.prefill().startsWith(CONSTANT)) {
                entries.put(field.id(), List.of(field.prefill().substring(CONSTANT.length())));
                return;
            }
            surroundings.prefill(field.prefill()).ifPresent(value -> {
                snapshot.add(
                        field.id(),
                        JSON.createObjectBuilder()
                                .add("source", field.prefill())
                                .add("value", value));
                if (!field.locked()) {
                    put(entries, field, value);
                }
            });
        });
        return new FormPrefill(new FormEntries(entries), snapshot.build());
    }

    private static void put(Map<String, List<String>> entries, FormField field, JsonValue value) {
        if (value instanceof JsonObject parts) {
            text(parts, "text").ifPresent(text -> entries.put(field.id(), List.of(text)));
            field.kind()
                    .parts()
                    .forEach(part ->
                            text(parts, part).ifPresent(text -> entries.put(field.id() + "." + part, List.of(text))));
        } else if (value instanceof JsonString text) {
            String typed = field.kind() == FieldKind.DATE
                    ? DateCheck.SHOWN.format(LocalDate.parse(text.getString()))
                    : text.getString();
            entries.put(field.id(), List.of(typed));
        } else {
            entries.put(field.id(), List.of(value.toString()));
        }
    }

    private static Optional<String> text(JsonObject parts, String name) {
        return Optional.ofNullable(parts.getJsonString(name)).map(JsonString::getString);
    }
}
