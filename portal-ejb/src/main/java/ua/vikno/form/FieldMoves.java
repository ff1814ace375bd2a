package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.Set;
import ua.vikno.form.FormTree.Place;

/** Fields go to another place, or stand twice. */
final class FieldMoves {

    private FieldMoves() {}

    static FormTree move(FormTree tree, String id, boolean up) {
        Place from = tree.mustField(id);
        int to = from.index() + (up ? -1 : 1);
        boolean inside = to >= 0 && to < tree.array(from.array()).size();
        JsonObject field = tree.at(from);
        if (inside) {
            return tree.remove(from).insert(from.array(), to, field);
        }
        if (id.indexOf('.') >= 0) {
            throw new FormActRefused("edge");
        }
        int step = Integer.parseInt(from.array().split("/")[2]) + (up ? -1 : 1);
        if (step < 0 || step >= tree.array("/steps").size()) {
            throw new FormActRefused("edge");
        }
        String fields = "/steps/" + step + "/fields";
        return tree.remove(from).insert(fields, up ? tree.array(fields).size() : 0, field);
    }

    static FormTree moveTo(FormTree tree, String id, String step) {
        Place from = tree.mustField(id);
        if (id.indexOf('.') >= 0) {
            throw new FormActRefused("row");
        }
        String fields = tree.mustStep(step).pointer() + "/fields";
        if (fields.equals(from.array())) {
            return tree;
        }
        return tree.remove(from).insert(fields, tree.array(fields).size(), tree.at(from));
    }

    static FormTree duplicate(FormTree tree, String id) {
        Place place = tree.mustField(id);
        Set<String> taken = new HashSet<>(tree.ids());
        return tree.insert(place.array(), place.index() + 1, renamed(tree.at(place), taken));
    }

    /** The same under names of its own; rules in a row follow the new names of the row's columns. */
    private static JsonObject renamed(JsonObject field, Set<String> taken) {
        String id = FormNames.free(field.getString("id"), taken);
        taken.add(id);
        JsonObjectBuilder copy = JSON.createObjectBuilder(field).add("id", id);
        if (!field.containsKey("fields")) {
            return copy.build();
        }
        JsonArrayBuilder columns = JSON.createArrayBuilder();
        String whole = field.getJsonArray("fields").toString();
        for (JsonObject child : JsonParts.objects(field, "fields")) {
            String old = child.getString("id");
            String name = FormNames.free(old, taken);
            taken.add(name);
            whole = whole.replace("\"id\":\"" + old + "\"", "\"id\":\"" + name + "\"")
                    .replace("{\"var\":\"" + old + "\"}", "{\"var\":\"" + name + "\"}");
        }
        FormFiles.array(whole).forEach(columns::add);
        return copy.add("fields", columns).build();
    }
}
