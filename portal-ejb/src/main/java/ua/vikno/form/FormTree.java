package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A form as JSON: where its steps and fields stand, and the form with one of them changed. */
record FormTree(JsonObject form) {

    /** A place of the tree: the array and the index in it. */
    record Place(String array, int index) {

        String pointer() {
            return array + "/" + index;
        }
    }

    JsonArray array(String pointer) {
        JsonValue found = has(pointer) ? JSON.createPointer(pointer).getValue(form) : JsonValue.EMPTY_JSON_ARRAY;
        return found.asJsonArray();
    }

    private boolean has(String pointer) {
        return JSON.createPointer(pointer).containsValue(form);
    }

    JsonObject at(Place place) {
        return array(place.array()).getJsonObject(place.index());
    }

    /** Where a step stands. */
    Optional<Place> step(String id) {
        return find("/steps", id);
    }

    /** Where a field stands; {@code children.name} is a column of a group. */
    Optional<Place> field(String id) {
        String[] parts = id.split("[.]");
        Optional<Place> top = Optional.empty();
        for (int i = 0; i < array("/steps").size() && top.isEmpty(); i++) {
            top = find("/steps/" + i + "/fields", parts[0]);
        }
        return parts.length == 1 ? top : top.flatMap(group -> find(group.pointer() + "/fields", parts[1]));
    }

    /** Where the field stands. */
    Place mustField(String id) {
        return field(id).orElseThrow(() -> new FormActRefused("gone"));
    }

    Place mustStep(String id) {
        return step(id).orElseThrow(() -> new FormActRefused("gone"));
    }

    private Optional<Place> find(String array, String id) {
        List<JsonObject> list = array(array).getValuesAs(JsonObject.class);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).getString("id").equals(id)) {
                return Optional.of(new Place(array, i));
            }
        }
        return Optional.empty();
    }

    FormTree insert(String array, int index, JsonObject part) {
        JsonObject whole = has(array)
                ? form
                : JSON.createPatchBuilder()
                        .add(array, JsonValue.EMPTY_JSON_ARRAY)
                        .build()
                        .apply(form);
        return new FormTree(
                JSON.createPatchBuilder().add(array + "/" + index, part).build().apply(whole));
    }

    FormTree remove(Place place) {
        return new FormTree(
                JSON.createPatchBuilder().remove(place.pointer()).build().apply(form));
    }

    FormTree replace(Place place, UnaryOperator<JsonObject> change) {
        return new FormTree(JSON.createPatchBuilder()
                .replace(place.pointer(), change.apply(at(place)))
                .build()
                .apply(form));
    }

    /** Names taken: of all fields, those in groups too, and of all steps. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>(Set.of(FormState.TODAY));
        for (JsonObject step : array("/steps").getValuesAs(JsonObject.class)) {
            ids.add(step.getString("id"));
            JsonParts.objects(step, "fields").forEach(field -> {
                ids.add(field.getString("id"));
                JsonParts.objects(field, "fields").forEach(child -> ids.add(child.getString("id")));
            });
        }
        return ids;
    }
}
