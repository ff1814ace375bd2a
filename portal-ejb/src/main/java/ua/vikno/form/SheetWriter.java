package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import ua.vikno.form.FormTree.Place;

/** Writes the sheet of properties of a field into a form. An input that was not sent leaves its property as it is. */
final class SheetWriter {

    private static final String MEANING = "[A-Za-z][A-Za-z0-9]*([.][A-Za-z][A-Za-z0-9]*)*";

    private final FormTree tree;
    private final String id;
    private final Place place;

    SheetWriter(JsonObject form, String id) {
        this.tree = new FormTree(form);
        this.id = id;
        this.place = tree.mustField(id);
    }

    /**
     * The form with the properties written.
     *
     * @throws SheetRefused some cannot be kept as typed
     */
    JsonObject write(Map<String, List<String>> typed) {
        Sheet sheet = new Sheet(tree.at(place), typed);
        words(sheet);
        errors(sheet);
        plain(sheet);
        new SheetOptions(sheet).write();
        new SheetLimits(sheet).write();
        new SheetRules(sheet, FormReader.draft(tree.form().toString()), id).write();
        if (sheet.faults().isEmpty()) {
            JsonObject written = tree.replace(place, field -> sheet.json()).form();
            whole(sheet, written);
            if (sheet.faults().isEmpty()) {
                return written;
            }
        }
        throw new SheetRefused(sheet.faults());
    }

    /** What no single input shows to be wrong is said with the reader's own words. */
    private static void whole(Sheet sheet, JsonObject written) {
        try {
            FormReader.draft(written.toString());
        } catch (IllegalArgumentException e) {
            sheet.fault("", "whole", String.valueOf(e.getMessage()));
        }
    }

    private static void words(Sheet sheet) {
        if (sheet.has("label.uk")) {
            JsonObject label = sheet.words("label");
            if (label == null && sheet.one("label.uk").isEmpty()) {
                sheet.fault("label.uk", "label");
            }
            sheet.put("label", label);
        }
        if (sheet.has("hint.uk")) {
            sheet.put("hint", sheet.words("hint"));
        }
        if (sheet.has("item.uk")) {
            JsonObject item = sheet.words("item");
            sheet.put("item", item == null ? sheet.get("label") : item);
        }
    }

    private static void errors(Sheet sheet) {
        List<String> inputs = sheet.inputs("error.").stream()
                .filter(name -> name.endsWith(".uk"))
                .toList();
        if (inputs.isEmpty()) {
            return;
        }
        Map<String, JsonValue> errors = sheet.parts("errors");
        for (String input : inputs) {
            String code = input.substring("error.".length(), input.length() - ".uk".length());
            JsonObject words = sheet.words("error." + code);
            if (words == null) {
                errors.remove(code);
            } else {
                errors.put(code, words);
            }
        }
        sheet.putParts("errors", errors);
    }

    private static void plain(Sheet sheet) {
        String meaning = sheet.one("meaning");
        if (!meaning.isEmpty() && !meaning.matches(MEANING)) {
            sheet.fault("meaning", "meaning");
        }
        sheet.text("meaning");
        sheet.text("format");
        sheet.text("prefill");
        if (sheet.has("mark")) {
            sheet.put("mark", sheet.one("mark").equals("none") ? null : JSON.createValue(sheet.one("mark")));
        }
        if (sheet.has("locked")) {
            boolean locked = sheet.one("locked").equals("yes");
            if (locked && sheet.one("prefill").isEmpty()) {
                sheet.fault("prefill", "locked");
            }
            sheet.put("locked", locked ? JsonValue.TRUE : null);
        }
        if (sheet.has("accepts")) {
            JsonArrayBuilder accepts = JSON.createArrayBuilder();
            sheet.all("accepts").forEach(accepts::add);
            sheet.put("accepts", sheet.all("accepts").isEmpty() ? null : accepts.build());
        }
    }
}
