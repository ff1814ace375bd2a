package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The next version of a form by chance: questions go, come, change their kind, choices and bounds, and stand elsewhere. */
final class RandomEdits {

    private static final List<String> PLAIN = List.of("text", "number", "date", "yesNo", "address", "longText");

    private final Random random;
    private int fresh;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    /** The form with some of its fields changed. */
    JsonObject next(JsonObject form) {
        List<JsonObject> steps = new ArrayList<>(JsonParts.objects(form, "steps"));
        JsonObject review = steps.remove(steps.size() - 1);
        List<JsonObject> fields = new ArrayList<>();
        steps.forEach(step -> JsonParts.objects(step, "fields").forEach(field -> edited(field, fields)));
        if (random.nextInt(3) == 0) {
            Collections.shuffle(fields, random);
        }
        int count = 1 + random.nextInt(3);
        List<List<JsonObject>> shares = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shares.add(new ArrayList<>());
        }
        fields.forEach(field -> shares.get(random.nextInt(count)).add(field));
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (int i = 0; i < count; i++) {
            array.add(JSON.createObjectBuilder(review)
                    .add("id", "part" + i)
                    .add("review", false)
                    .add("fields", JSON.createArrayBuilder(shares.get(i))));
        }
        return JSON.createObjectBuilder(form).add("steps", array.add(review)).build();
    }

    private void edited(JsonObject field, List<JsonObject> into) {
        switch (random.nextInt(12)) {
            case 0 -> fresh(into);
            case 1 -> into.add(bare(field, field.getString("id") + "x", field.getString("kind")));
            case 2 -> into.add(bare(field, field.getString("id"), pick(PLAIN)));
            case 3 -> into.add(group(field));
            case 4, 5, 6, 7 -> into.add(changed(field));
            default -> into.add(field);
        }
        if (random.nextInt(8) == 0) {
            fresh(into);
        }
    }

    private void fresh(List<JsonObject> into) {
        into.add(JSON.createObjectBuilder()
                .add("id", "new" + random.nextInt(1_000_000) + "n" + fresh++)
                .add("kind", pick(PLAIN))
                .add("required", true)
                .add("label", FilledForms.words("Нове питання"))
                .build());
    }

    /** Under another name or of another kind, with all else of its definition that goes with the kind. */
    private static JsonObject bare(JsonObject field, String id, String kind) {
        JsonObjectBuilder bare = JSON.createObjectBuilder(field).add("id", id).add("kind", kind);
        if (!field.getString("kind").equals(kind)) {
            List.of("limits", "options", "optionsFrom", "accepts", "computed", "fields", "item", "locked", "format")
                    .forEach(bare::remove);
        }
        return bare.build();
    }

    /** The field becomes a column of a group that was not there. */
    private JsonObject group(JsonObject field) {
        boolean fits = List.of(FieldKind.values()).stream()
                .anyMatch(kind -> kind.isForRows() && kind.code().equals(field.getString("kind")));
        if (!fits) {
            return field;
        }
        return JSON.createObjectBuilder()
                .add("id", field.getString("id") + "g")
                .add("kind", "group")
                .add("label", FilledForms.words("Кілька разів"))
                .add("item", FilledForms.words("Раз"))
                .add("fields", JSON.createArrayBuilder().add(field))
                .build();
    }

    private JsonObject changed(JsonObject field) {
        JsonObjectBuilder changed = JSON.createObjectBuilder(field);
        switch (field.getString("kind")) {
            case "choice", "choices" -> options(field, changed);
            case "document" ->
                changed.add("accepts", JSON.createArrayBuilder().add(pick(List.of("idCard", "booklet"))));
            case "person" -> lock(field, changed);
            case "group" -> columns(field, changed);
            case "text" -> changed.add("limits", JSON.createObjectBuilder().add("lines", 1 + random.nextInt(2) * 4));
            default -> changed.add("label", FilledForms.words("Інакше назване"));
        }
        return changed.build();
    }

    private void options(JsonObject field, JsonObjectBuilder changed) {
        changed.remove("optionsFrom").remove("options");
        if (random.nextInt(4) == 0) {
            changed.add("optionsFrom", "offices");
            return;
        }
        JsonArrayBuilder fewer = JSON.createArrayBuilder();
        List<String> ids = List.of(pick(List.of("a", "b")), pick(List.of("c", "d")));
        ids.forEach(id ->
                fewer.add(JSON.createObjectBuilder().add("id", id).add("label", FilledForms.words("Варіант " + id))));
        changed.add("options", fewer);
    }

    private void lock(JsonObject field, JsonObjectBuilder changed) {
        if (field.getBoolean("locked", false)) {
            changed.remove("locked").remove("prefill");
        } else {
            changed.add("locked", true).add("prefill", "account.person");
        }
    }

    private void columns(JsonObject field, JsonObjectBuilder changed) {
        List<JsonObject> columns = new ArrayList<>(JsonParts.objects(field, "fields"));
        if (random.nextBoolean()) {
            columns.remove(random.nextInt(columns.size()));
        }
        if (columns.isEmpty() || random.nextBoolean()) {
            fresh(columns);
        }
        JsonValue most = JSON.createValue(1 + random.nextInt(3));
        changed.add("fields", JSON.createArrayBuilder(columns))
                .add("limits", JSON.createObjectBuilder().add("maxRows", most));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
