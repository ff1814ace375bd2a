package ua.vikno.submission;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.form.FieldKind;
import ua.vikno.form.LeftAnswer;
import ua.vikno.kernel.Bilingual;

/**
 * What a newer version of its form meant for a draft.
 *
 * @param added questions that the person has not met
 * @param left answers for which there is no place any more
 */
public record MovedForm(List<Bilingual> added, List<LeftAnswer> left) {

    /** Nothing changed. */
    static final MovedForm NONE = new MovedForm(List.of(), List.of());

    public MovedForm {
        added = List.copyOf(added);
        left = List.copyOf(left);
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return added.isEmpty() && left.isEmpty();
    }

    /** The same with more answers left aside; one that is told already is not told twice. */
    MovedForm with(List<LeftAnswer> more) {
        List<LeftAnswer> all = new ArrayList<>(left);
        more.stream()
                .filter(answer -> all.stream()
                        .noneMatch(known -> known.input().equals(answer.input())
                                && known.values().equals(answer.values())))
                .forEach(all::add);
        long length = all.stream()
                .flatMap(answer -> answer.values().stream())
                .mapToLong(String::length)
                .sum();
        if (length > Draft.MOST_CHARACTERS) {
            throw new TooMuchTyped(length, Draft.MOST_CHARACTERS);
        }
        return new MovedForm(added, all);
    }

    /** Ids of files that were answers left aside. */
    List<Long> files() {
        return left.stream()
                .filter(answer -> answer.kind().equals(FieldKind.FILE.code()))
                .flatMap(answer -> answer.values().stream())
                .map(Long::valueOf)
                .toList();
    }

    static MovedForm read(String json) {
        JsonObject stored = StoredJson.read(json);
        return new MovedForm(
                objects(stored, "added").stream().map(MovedForm::words).toList(),
                objects(stored, "left").stream().map(MovedForm::answer).toList());
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        JsonArray list = json.containsKey(name) ? json.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
        return list.getValuesAs(JsonObject.class);
    }

    private static Bilingual words(JsonObject json) {
        return new Bilingual(json.getString("uk"), json.getString("en"));
    }

    private static LeftAnswer answer(JsonObject json) {
        List<String> values = json.getJsonArray("values").getValuesAs(JsonString::getString);
        return new LeftAnswer(
                json.getString("input"), json.getString("kind"), words(json), values, json.getString("text"));
    }

    String toJson() {
        JsonArrayBuilder fresh = JSON.createArrayBuilder();
        added.forEach(label -> fresh.add(words(label)));
        JsonArrayBuilder aside = JSON.createArrayBuilder();
        left.forEach(answer -> aside.add(words(answer.label())
                .add("input", answer.input())
                .add("kind", answer.kind())
                .add("values", JSON.createArrayBuilder(answer.values()))
                .add("text", answer.text())));
        return JSON.createObjectBuilder()
                .add("added", fresh)
                .add("left", aside)
                .build()
                .toString();
    }

    private static JsonObjectBuilder words(Bilingual label) {
        return JSON.createObjectBuilder().add("uk", label.uk()).add("en", label.en());
    }
}
