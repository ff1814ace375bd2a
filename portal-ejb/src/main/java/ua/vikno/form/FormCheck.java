package ua.vikno.form;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The server's check of a form: what was typed becomes typed values, or problems with plain words. */
public final class FormCheck {

    private static final Map<FieldKind, KindCheck> CHECKS = new EnumMap<>(Map.of(
            FieldKind.TEXT, PlainChecks::text,
            FieldKind.NUMBER, PlainChecks::number,
            FieldKind.CHOICE, PlainChecks::choice,
            FieldKind.STATEMENT, PlainChecks::statement,
            FieldKind.ADDRESS, PlainChecks::address,
            FieldKind.PERSON, new PersonCheck(),
            FieldKind.MAP_POINT, new MapPointCheck(),
            FieldKind.FILE, new FileCheck()));

    private final FormDefinition form;
    private final FormSurroundings surroundings;

    public FormCheck(FormDefinition form, FormSurroundings surroundings) {
        this.form = form;
        this.surroundings = surroundings;
    }

    /** Checks the fields of one step. */
    public FormResult step(FormStep step, FormEntries entries) {
        return check(step.fields().stream(), entries);
    }

    /** Checks the whole form. */
    public FormResult whole(FormEntries entries) {
        return check(form.fields(), entries);
    }

    private FormResult check(Stream<FormField> fields, FormEntries entries) {
        KindCheck.Run run = new KindCheck.Run(entries, surroundings);
        JsonObjectBuilder answers = Json.createObjectBuilder();
        List<FormField> asked = fields.filter(field -> field.isAsked(entries)).toList();
        for (FormField field : asked) {
            CHECKS.get(field.kind()).check(field, run).ifPresent(answer -> answers.add(field.id(), answer));
        }
        return new FormResult(answers.build(), run.problems());
    }
}
