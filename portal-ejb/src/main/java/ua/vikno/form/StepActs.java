package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import ua.vikno.form.FormTree.Place;
import ua.vikno.kernel.Bilingual;

/** What clerks do to steps. The review stays the last one whatever they do. */
final class StepActs {

    /** More steps would be no form but a book. */
    private static final int MOST = 30;

    private StepActs() {}

    static FormTree add(FormTree tree, Bilingual name) {
        int last = tree.array("/steps").size() - 1;
        if (last + 1 >= MOST) {
            throw new FormActRefused("steps", MOST);
        }
        JsonObject step = JSON.createObjectBuilder()
                .add("id", FormNames.of(name.uk(), tree.ids()))
                .add("name", words(name))
                .add("title", words(name))
                .add("fields", JsonValue.EMPTY_JSON_ARRAY)
                .build();
        return tree.insert("/steps", last, step);
    }

    static FormTree change(FormTree tree, FormAct.ChangeStep change) {
        return tree.replace(tree.mustStep(change.step()), step -> {
            JsonObjectBuilder changed = JSON.createObjectBuilder(step)
                    .add("name", words(change.name()))
                    .add("title", words(change.title()));
            return (change.lead() == null ? changed.remove("lead") : changed.add("lead", words(change.lead()))).build();
        });
    }

    static FormTree move(FormTree tree, String id, boolean up) {
        Place from = tree.mustStep(id);
        int to = from.index() + (up ? -1 : 1);
        int review = tree.array("/steps").size() - 1;
        if (to < 0 || to >= review || from.index() == review) {
            throw new FormActRefused("edge");
        }
        JsonObject step = tree.at(from);
        return tree.remove(from).insert("/steps", to, step);
    }

    static FormTree delete(FormTree tree, String id) {
        Place place = tree.mustStep(id);
        if (tree.at(place).getBoolean("review", false)) {
            throw new FormActRefused("review");
        }
        return tree.remove(place);
    }

    static String label(JsonObject form, String id) {
        FormTree tree = new FormTree(form);
        return tree.step(id)
                .map(place -> tree.at(place).getJsonObject("name").getString("uk"))
                .orElse(id);
    }

    static JsonObject words(Bilingual words) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("uk", words.uk().strip());
        return (words.en().isEmpty() ? json : json.add("en", words.en())).build();
    }
}
