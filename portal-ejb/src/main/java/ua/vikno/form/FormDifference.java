package ua.vikno.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.vikno.form.FormChange.Kind;
import ua.vikno.form.FormChange.Property;

/** Compares two states of a form step by step and field by field; what is the same under the same name is not told. */
final class FormDifference {

    private static final Set<String> PARTS = Set.of("fields", "id");

    /** A step or a field with where it stands. */
    private record Item(JsonObject json, boolean step, String parent, String after) {

        String label() {
            return json.getJsonObject(step ? "name" : "label").getString("uk");
        }
    }

    private final Map<String, Item> before;
    private final Map<String, Item> later;

    private FormDifference(JsonObject from, JsonObject to) {
        Set<String> common = new TreeSet<>(items(from, Set.of()).keySet());
        common.retainAll(items(to, Set.of()).keySet());
        before = items(from, common);
        later = items(to, common);
    }

    /** Changes in the order of the later state, what went last. */
    static List<FormChange> of(JsonObject from, JsonObject to) {
        FormDifference difference = new FormDifference(from, to);
        List<FormChange> changes = new ArrayList<>();
        difference.later.forEach((id, item) -> difference.change(id, item, changes));
        difference.before.forEach((id, item) -> {
            if (!difference.later.containsKey(id)) {
                changes.add(new FormChange(Kind.REMOVED, item.step(), item.label(), List.of()));
            }
        });
        return changes;
    }

    private void change(String id, Item item, List<FormChange> changes) {
        Item old = before.get(id);
        if (old == null) {
            changes.add(new FormChange(Kind.ADDED, item.step(), item.label(), List.of()));
            return;
        }
        List<Property> properties = properties(old.json(), item.json());
        if (!properties.isEmpty()) {
            changes.add(new FormChange(Kind.CHANGED, item.step(), item.label(), properties));
        }
        if (!old.parent().equals(item.parent()) || !old.after().equals(item.after())) {
            changes.add(new FormChange(Kind.MOVED, item.step(), item.label(), List.of()));
        }
    }

    private static List<Property> properties(JsonObject from, JsonObject to) {
        Set<String> names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        names.removeAll(PARTS);
        return names.stream()
                .filter(name -> !java.util.Objects.equals(from.get(name), to.get(name)))
                .map(name -> new Property(name, show(from.get(name)), show(to.get(name))))
                .toList();
    }

    /** Words in both languages, answers of a choice one after another, other things as the definition has them. */
    private static String show(JsonValue value) {
        if (value == null) {
            return "";
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonObject object && object.containsKey("uk")) {
            return object.getString("uk") + " / " + object.getString("en", "—");
        }
        if (value instanceof JsonObject option && option.containsKey("label")) {
            return show(option.get("label"));
        }
        return value instanceof JsonArray list
                ? list.stream().map(FormDifference::show).collect(Collectors.joining("; "))
                : value.toString();
    }

    /** Everything by its name; {@code after} tells only of neighbours that stand in both states. */
    private static Map<String, Item> items(JsonObject form, Set<String> common) {
        Map<String, Item> items = new LinkedHashMap<>();
        String previous = "";
        for (JsonObject step : JsonParts.objects(form, "steps")) {
            String id = "step " + step.getString("id");
            items.put(id, new Item(step, true, "", previous));
            previous = common.contains(id) ? id : previous;
            fields(step, "", id, common, items);
        }
        return items;
    }

    private static void fields(
            JsonObject holder, String prefix, String parent, Set<String> common, Map<String, Item> items) {
        String previous = "";
        for (JsonObject field : JsonParts.objects(holder, "fields")) {
            String id = prefix + field.getString("id");
            items.put(id, new Item(field, false, parent, previous));
            previous = common.contains(id) ? id : previous;
            fields(field, id + ".", id, common, items);
        }
    }
}
