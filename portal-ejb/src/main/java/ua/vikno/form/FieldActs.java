package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.vikno.form.FormTree.Place;
import ua.vikno.kernel.Bilingual;

/** New fields of a form. */
final class FieldActs {

    /** A form of more fields nobody fills in. */
    static final int MOST = 300;

    private FieldActs() {}

    static FormTree add(FormTree tree, FormAct.AddFields add) {
        if (tree.ids().size() + add.labels().size() > MOST) {
            throw new FormActRefused("fields", MOST);
        }
        String array = array(tree, add);
        int at = at(tree, array, add.after());
        FormTree grown = tree;
        Set<String> taken = new HashSet<>(tree.ids());
        for (Bilingual label : add.labels()) {
            JsonObject field = field(label, add, taken);
            taken.add(field.getString("id"));
            grown = grown.insert(array, at, field);
            at++;
        }
        return grown;
    }

    private static String array(FormTree tree, FormAct.AddFields add) {
        if (add.group().isEmpty()) {
            return tree.mustStep(add.step()).pointer() + "/fields";
        }
        if (!add.kind().isForRows()) {
            throw new FormActRefused("row-kind");
        }
        return tree.mustField(add.group()).pointer() + "/fields";
    }

    private static int at(FormTree tree, String array, String after) {
        List<JsonObject> fields = tree.array(array).getValuesAs(JsonObject.class);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).getString("id").equals(after)) {
                return i + 1;
            }
        }
        return fields.size();
    }

    private static JsonObject field(Bilingual label, FormAct.AddFields add, Set<String> taken) {
        JsonObjectBuilder field = JSON.createObjectBuilder()
                .add("id", FormNames.of(label.uk(), taken))
                .add("kind", add.kind().code())
                .add("label", StepActs.words(label));
        if (add.kind().isAnswered() && add.group().isEmpty() && add.kind() != FieldKind.GROUP) {
            field.add("required", true);
        }
        if (add.kind().isChosen()) {
            field.add("options", options(add.options()));
        }
        if (add.kind() == FieldKind.GROUP) {
            field.add("item", StepActs.words(label)).add("fields", JsonValue.EMPTY_JSON_ARRAY);
        }
        return field.build();
    }

    static JsonArrayBuilder options(List<Bilingual> labels) {
        JsonArrayBuilder options = JSON.createArrayBuilder();
        Set<String> taken = new HashSet<>();
        for (Bilingual label : labels) {
            String id = FormNames.of(label.uk(), taken);
            taken.add(id);
            options.add(JSON.createObjectBuilder().add("id", id).add("label", StepActs.words(label)));
        }
        return options;
    }

    static String label(JsonObject form, String id) {
        FormTree tree = new FormTree(form);
        return tree.field(id)
                .map((Place place) -> tree.at(place).getJsonObject("label").getString("uk"))
                .orElse(id);
    }
}
