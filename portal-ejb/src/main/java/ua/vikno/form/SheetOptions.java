package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vikno.kernel.Bilingual;

/** Answers of a choice in the sheet: their words, new ones by lines, those that go. An answer keeps its name for ever. */
final class SheetOptions {

    private static final int MOST = 200;

    private final Sheet sheet;

    SheetOptions(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Lines of «українською | English» as words in two languages. */
    static List<Bilingual> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("[|]", 2))
                .filter(parts -> !parts[0].isBlank())
                .map(parts -> new Bilingual(parts[0].strip(), parts.length > 1 ? parts[1] : ""))
                .toList();
    }

    void write() {
        if (sheet.has("optionsFrom")) {
            String source = sheet.one("optionsFrom");
            sheet.put("optionsFrom", source.isEmpty() ? null : JSON.createValue(source));
        }
        if (!sheet.has("options.new")) {
            return;
        }
        JsonArrayBuilder options = JSON.createArrayBuilder();
        Set<String> taken = new HashSet<>();
        List<JsonObject> given = sheet.get("options") == null
                ? List.of()
                : sheet.get("options").asJsonArray().getValuesAs(JsonObject.class);
        int count = 0;
        for (JsonObject option : given) {
            taken.add(option.getString("id"));
            Optional<JsonObject> kept = kept(option);
            kept.ifPresent(options::add);
            count += kept.isPresent() ? 1 : 0;
        }
        List<Bilingual> fresh = lines(sheet.one("options.new"));
        for (Bilingual label : fresh) {
            String id = FormNames.of(label.uk(), taken);
            taken.add(id);
            options.add(JSON.createObjectBuilder().add("id", id).add("label", StepActs.words(label)));
        }
        if (count + fresh.size() > MOST) {
            sheet.fault("options.new", "options", MOST);
        }
        sheet.put("options", count + fresh.size() == 0 ? null : options.build());
    }

    private Optional<JsonObject> kept(JsonObject option) {
        String input = "option." + option.getString("id");
        if (!sheet.has(input + ".uk")) {
            return Optional.of(option);
        }
        if (!sheet.all(input + ".drop").isEmpty() || sheet.one(input + ".uk").isEmpty()) {
            return Optional.empty();
        }
        JsonObject label = sheet.words(input);
        if (label == null) {
            return Optional.of(option);
        }
        JsonObjectBuilder kept = JSON.createObjectBuilder(option).add("label", label);
        if (sheet.has(input + ".note.uk")) {
            JsonObject note = sheet.words(input + ".note");
            return Optional.of((note == null ? kept.remove("note") : kept.add("note", note)).build());
        }
        return Optional.of(kept.build());
    }
}
