package ua.vikno.submission;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vikno.form.FormEntries;
import ua.vikno.submission.SavedDraft.Difference;

/**
 * What was typed and in which version of the draft it came. Two tabs may save different inputs side by side; an input typed
 * here and changed there meanwhile is a difference that the person decides.
 */
final class DraftEntries {

    private record Entry(List<String> values, long version) {}

    private final Map<String, Entry> entries;

    private DraftEntries(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** First entries of a draft. */
    static DraftEntries of(FormEntries first) {
        DraftEntries made = new DraftEntries(new LinkedHashMap<>());
        made.put(first, 0);
        return made;
    }

    static DraftEntries read(String json) {
        Map<String, Entry> read = new LinkedHashMap<>();
        JsonObject stored = StoredJson.read(json);
        stored.forEach((name, value) -> {
            JsonObject entry = value.asJsonObject();
            List<String> values = entry.getJsonArray("v").getValuesAs(JsonString::getString);
            read.put(name, new Entry(values, entry.getJsonNumber("n").longValue()));
        });
        return new DraftEntries(read);
    }

    String toJson() {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        entries.forEach((name, entry) -> {
            JsonArrayBuilder values = JSON.createArrayBuilder();
            entry.values().forEach(values::add);
            json.add(name, JSON.createObjectBuilder().add("v", values).add("n", entry.version()));
        });
        return json.build().toString();
    }

    FormEntries typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        entries.forEach((name, entry) -> typed.put(name, entry.values()));
        return new FormEntries(typed);
    }

    /** Inputs that were changed elsewhere after this version and differ from what comes now. */
    List<Difference> differences(FormEntries incoming, long base) {
        List<Difference> differences = new ArrayList<>();
        changed(incoming).values().forEach((name, mine) -> {
            Entry there = entries.get(name);
            if (there != null && there.version() > base) {
                differences.add(new Difference(name, mine, there.values()));
            }
        });
        return differences;
    }

    /** Of what comes, the inputs that are not so already; an empty input that never was typed is no change. */
    FormEntries changed(FormEntries incoming) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        incoming.values().forEach((name, values) -> {
            List<String> known = entries.containsKey(name) ? entries.get(name).values() : List.of();
            if (!filled(known).equals(filled(values))) {
                changed.put(name, values);
            }
        });
        return new FormEntries(changed);
    }

    void put(FormEntries changed, long version) {
        changed.values().forEach((name, values) -> entries.put(name, new Entry(filled(values), version)));
    }

    /** These inputs and no others; one that was not there came in this version. */
    DraftEntries only(FormEntries typed, long version) {
        Map<String, Entry> kept = new LinkedHashMap<>();
        typed.values().forEach((name, values) -> {
            Entry known = entries.get(name);
            boolean same = known != null && known.values().equals(values);
            kept.put(name, same ? known : new Entry(filled(values), version));
        });
        return new DraftEntries(kept);
    }

    private static List<String> filled(List<String> values) {
        return values.stream().filter(value -> !value.isEmpty()).toList();
    }
}
