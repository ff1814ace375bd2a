package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Whole forms made by chance, of every kind of field with every kind of bound, and filled in as people do, well and badly. The
 * same for the same seed.
 */
public final class FilledForms {

    private static final List<String> ROW_KINDS = List.of(
            "text", "number", "money", "date", "yesNo", "choice", "choices", "person", "organisation", "document");
    private static final List<String> FORMATS = List.of("", "phone", "email", "taxNumber", "unzr", "parcel");
    private static final List<String> DOCUMENTS = List.of("idCard", "booklet", "foreignPassport", "birthCertificate");

    private final Random random;
    private final RandomRules rules;
    private final RandomTyping typing;

    private FilledForms(long seed) {
        random = new Random(seed);
        rules = new RandomRules(random);
        typing = new RandomTyping(random);
    }

    /** A form as data, as it is read, and what was typed into it. */
    public record Filled(JsonObject json, FormDefinition form, FormEntries typed) {}

    /** The form of this seed with its answers. */
    public static Filled of(long seed) {
        FilledForms made = new FilledForms(seed);
        JsonObject json = made.form();
        FormDefinition form = FormReader.read(json.toString());
        return new Filled(json, form, made.typing.into(form));
    }

    private JsonObject form() {
        JsonObject review =
                FormFiles.object(SampleForms.REVIEW_ONLY).getJsonArray("steps").getJsonObject(0);
        JsonArrayBuilder steps = JSON.createArrayBuilder();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            steps.add(step(review, i));
        }
        return JSON.createObjectBuilder(FormFiles.object(SampleForms.REVIEW_ONLY))
                .add("steps", steps.add(review))
                .build();
    }

    private JsonObjectBuilder step(JsonObject like, int number) {
        JsonArrayBuilder fields = JSON.createArrayBuilder();
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            fields.add(field("f" + number + i));
        }
        JsonObjectBuilder step = JSON.createObjectBuilder(like)
                .add("id", "step" + number)
                .add("review", false)
                .add("fields", fields);
        return random.nextInt(6) > 0
                ? step
                : step.add(
                        "ends",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("id", "end" + number)
                                        .add("when", rules.truth(1))
                                        .add("title", words("Не для вас"))
                                        .add("text", words("Чому"))));
    }

    private JsonObjectBuilder field(String id) {
        FieldKind kind = pick(List.of(FieldKind.values()));
        if (kind == FieldKind.COMPUTED && !rules.knowsSome()) {
            kind = FieldKind.TEXT;
        }
        JsonObjectBuilder field = plain(id, kind);
        if (rules.knowsSome() && random.nextInt(6) == 0) {
            field.add("shown", rules.truth(2));
        }
        if (kind.isAnswered() && rules.knowsSome() && random.nextInt(6) == 0) {
            field.add("required", rules.truth(2));
        }
        if (kind == FieldKind.GROUP) {
            columns(id, field);
        } else {
            rules.knows(id, kind.code());
        }
        if (kind != FieldKind.NOTE && rules.knowsSome() && random.nextInt(5) == 0) {
            field.add("valid", valid());
        }
        return field;
    }

    private JsonArrayBuilder valid() {
        return JSON.createArrayBuilder()
                .add(JSON.createObjectBuilder().add("rule", rules.truth(1)).add("message", words("Так не буває")));
    }

    private void columns(String id, JsonObjectBuilder group) {
        JsonArrayBuilder columns = JSON.createArrayBuilder();
        RandomRules inRow = rules.inRow();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            FieldKind kind = kind(pick(ROW_KINDS));
            JsonObjectBuilder column =
                    plain(id + "c" + i, kind).remove("prefill").remove("locked");
            if (inRow.knowsSome() && random.nextInt(5) == 0) {
                column.add("shown", inRow.truth(1));
            }
            inRow.knows(id + "c" + i, kind.code());
            if (random.nextInt(5) == 0) {
                column.add(
                        "valid",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("rule", inRow.truth(1))
                                        .add("message", words("Так не буває"))));
            }
            columns.add(column);
        }
        group.add("fields", columns).add("item", words("Рядок"));
        rules.knowsGroup(id, id + "c0");
    }

    /** A field without rules. */
    private JsonObjectBuilder plain(String id, FieldKind kind) {
        JsonObjectBuilder field = JSON.createObjectBuilder()
                .add("id", id)
                .add("kind", kind.code())
                .add("label", words("Питання " + id));
        if (kind.isAnswered()) {
            field.add("required", random.nextBoolean());
        }
        JsonObjectBuilder limits = JSON.createObjectBuilder();
        bound(kind, field, limits);
        return field.add("limits", limits);
    }

    private void bound(FieldKind kind, JsonObjectBuilder field, JsonObjectBuilder limits) {
        switch (kind) {
            case TEXT, LONG_TEXT -> {
                limits.add("minLength", random.nextInt(4)).add("maxLength", 20 + random.nextInt(40));
                field.add("format", kind == FieldKind.TEXT ? pick(FORMATS) : "");
            }
            case NUMBER -> limits.add("min", random.nextInt(3)).add("max", 20).add("decimals", random.nextInt(3));
            case MONEY -> limits.add("min", 100).add("max", 100_000);
            case DATE -> days(limits);
            case CHOICE -> options(field, random.nextInt(4) == 0);
            case CHOICES -> {
                options(field, false);
                limits.add("minRows", random.nextInt(3)).add("maxRows", 2);
            }
            case PERSON -> {
                if (random.nextInt(3) == 0) {
                    field.add("locked", true).add("prefill", pick(List.of("account.person", "account.nobody")));
                }
            }
            case DOCUMENT -> {
                JsonArrayBuilder accepts = JSON.createArrayBuilder();
                List<String> some = new ArrayList<>(DOCUMENTS);
                java.util.Collections.shuffle(some, random);
                some.subList(0, 1 + random.nextInt(4)).forEach(accepts::add);
                field.add("accepts", accepts);
            }
            case FILE -> limits.add("maxFiles", 1 + random.nextInt(2));
            case GROUP -> limits.add("minRows", random.nextInt(3)).add("maxRows", 2 + random.nextInt(2));
            case COMPUTED -> field.add("computed", rules.number(2));
            case YES_NO, STATEMENT, ADDRESS, ORGANISATION, MAP_POINT, NOTE -> {}
        }
    }

    private void days(JsonObjectBuilder limits) {
        switch (random.nextInt(4)) {
            case 0 -> limits.add("to", "today");
            case 1 -> limits.add("from", "today");
            case 2 -> limits.add("from", "1990-01-01").add("to", "today+1y");
            default -> limits.add("from", "today-18y");
        }
    }

    private static void options(JsonObjectBuilder field, boolean outside) {
        if (outside) {
            field.add("optionsFrom", "offices");
            return;
        }
        JsonArrayBuilder options = JSON.createArrayBuilder();
        List.of("a", "b", "c")
                .forEach(one ->
                        options.add(JSON.createObjectBuilder().add("id", one).add("label", words("Варіант " + one))));
        field.add("options", options);
    }

    static JsonObject words(String uk) {
        return JSON.createObjectBuilder()
                .add("uk", uk)
                .add("en", "In English: " + uk)
                .build();
    }

    private static FieldKind kind(String code) {
        return List.of(FieldKind.values()).stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
