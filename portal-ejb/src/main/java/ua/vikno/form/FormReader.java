package ua.vikno.form;

import static ua.vikno.form.JsonParts.id;
import static ua.vikno.form.JsonParts.known;
import static ua.vikno.form.JsonParts.objects;
import static ua.vikno.form.JsonParts.optionalWords;
import static ua.vikno.form.JsonParts.words;
import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import ua.vikno.form.FormEnd.Way;

/** Reads a definition from JSON as {@code form.schema.json} draws it, and refuses what it does not know. */
final class FormReader {

    private static final Set<String> FORM = Set.of("$schema", "code", "version", "steps");
    private static final Set<String> STEP = Set.of("id", "name", "title", "lead", "review", "ends", "fields");

    private FormReader() {}

    /**
     * Reads a whole definition.
     *
     * @throws IllegalArgumentException it is none; the message says what is wrong
     */
    static FormDefinition read(String json) {
        FormDefinition definition = draft(json);
        FormRules.check(definition);
        return definition;
    }

    /**
     * Reads a definition that is still being made: it has its shape and each rule can be evaluated, but it need not hold together
     * yet. People never meet one.
     *
     * @throws IllegalArgumentException it is none; the message says what is wrong
     */
    static FormDefinition draft(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject form = known(reader.readObject(), FORM);
            List<FormStep> steps =
                    objects(form, "steps").stream().map(FormReader::step).toList();
            FormDefinition definition = new FormDefinition(id(form, "code"), form.getInt("version"), steps);
            FormRules.shape(definition);
            return definition;
        } catch (JsonException | ClassCastException | NullPointerException | DateTimeException e) {
            throw new IllegalArgumentException("The form cannot be read: " + e.getMessage(), e);
        }
    }

    private static FormStep step(JsonObject step) {
        known(step, STEP);
        return new FormStep(
                id(step, "id"),
                words(step, "name"),
                words(step, "title"),
                optionalWords(step, "lead"),
                step.getBoolean("review", false),
                objects(step, "ends").stream().map(FormReader::end).toList(),
                objects(step, "fields").stream().map(FieldReader::read).toList());
    }

    private static FormEnd end(JsonObject end) {
        known(end, Set.of("id", "when", "title", "text", "ways"));
        return new FormEnd(
                id(end, "id"),
                end.getJsonObject("when").toString(),
                words(end, "title"),
                words(end, "text"),
                objects(end, "ways").stream().map(FormReader::way).toList());
    }

    private static Way way(JsonObject way) {
        known(way, Set.of("label", "to"));
        String to = way.getString("to");
        if (!to.matches("/[A-Za-z0-9/?=&._-]*") || to.startsWith("//")) {
            throw new IllegalArgumentException("«" + to + "» is no address of this portal");
        }
        return new Way(words(way, "label"), to);
    }
}
