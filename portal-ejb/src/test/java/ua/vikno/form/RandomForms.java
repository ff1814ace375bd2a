package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Forms with rules and answers made by chance, the same for the same seed, with what the server makes of them. */
public final class RandomForms {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final List<String> KINDS = List.of(
            "text",
            "longText",
            "address",
            "number",
            "money",
            "date",
            "yesNo",
            "choice",
            "choices",
            "statement",
            "person",
            "organisation",
            "document",
            "mapPoint",
            "file",
            "note");
    private static final List<String> ROW_KINDS =
            List.of("text", "number", "money", "date", "yesNo", "choice", "choices", "person", "document");
    private static final List<String> TYPED = List.of(
            "",
            " ",
            "0",
            "7",
            "-5",
            "12",
            "1 000,50",
            "1147.5",
            "9 999 999",
            "не число",
            "24.08.1991",
            "31.02.2026",
            "2026-11-25",
            "1/1/2030",
            "yes",
            "no",
            "a",
            "b",
            "c",
            " два  слова ",
            "true",
            "А",
            "1e3",
            "−8",
            "12,345",
            "0,00",
            "100 грн");

    private final Random random;
    private final RandomRules rules;
    private final Map<String, List<String>> typed = new LinkedHashMap<>();

    private RandomForms(long seed) {
        random = new Random(seed);
        rules = new RandomRules(random);
    }

    /** Fields, what was typed, and under {@code gives} what the server says of them: the data of rules and every field's state. */
    public static JsonObject of(long seed) {
        RandomForms made = new RandomForms(seed);
        JsonArrayBuilder array = JSON.createArrayBuilder();
        int count = 3 + made.random.nextInt(9);
        for (int i = 0; i < count; i++) {
            array.add(made.field("f" + i));
        }
        JsonObject form = form(array);
        return JSON.createObjectBuilder()
                .add("name", "seed " + seed)
                .add("today", TODAY.toString())
                .add("fields", form.getJsonArray("steps").getJsonObject(0).get("fields"))
                .add("typed", json(made.typed))
                .add("gives", made.gives(FormReader.draft(form.toString())))
                .build();
    }

    private static JsonObject form(JsonArrayBuilder fields) {
        JsonObject review =
                FormFiles.object(SampleForms.REVIEW_ONLY).getJsonArray("steps").getJsonObject(0);
        JsonObjectBuilder first = JSON.createObjectBuilder(review)
                .add("id", "first")
                .add("review", false)
                .add("fields", fields);
        return JSON.createObjectBuilder(FormFiles.object(SampleForms.REVIEW_ONLY))
                .add("steps", JSON.createArrayBuilder().add(first).add(review))
                .build();
    }

    private JsonObject field(String id) {
        int chance = random.nextInt(8);
        if (chance == 0) {
            return group(id);
        }
        if (chance == 1 && rules.knowsSome()) {
            JsonObjectBuilder computed = base(id, "computed").add("computed", rules.number(3));
            rules.knows(id, "computed");
            return computed.build();
        }
        String kind = pick(KINDS);
        JsonObjectBuilder field = base(id, kind);
        ruled(field);
        rules.knows(id, kind);
        if (!kind.equals("note") && random.nextInt(4) == 0) {
            field.add("valid", valid(rules));
        }
        type(id, kind);
        return field.build();
    }

    private JsonObject group(String id) {
        JsonObjectBuilder group = base(id, "group").add("item", words());
        ruled(group);
        List<String> rows = List.of("1", "3", "2").subList(0, random.nextInt(4));
        typed.put(id + ".rows", rows);
        JsonArrayBuilder columns = JSON.createArrayBuilder();
        RandomRules inRow = rules.inRow();
        for (int i = 0; i < 2; i++) {
            String child = id + "c" + i;
            String kind = pick(ROW_KINDS);
            JsonObjectBuilder column = base(child, kind);
            if (random.nextBoolean() && inRow.knowsSome()) {
                column.add("shown", inRow.truth(2));
            }
            if (random.nextInt(3) == 0 && inRow.knowsSome()) {
                column.add("required", inRow.truth(2));
            }
            inRow.knows(child, kind);
            if (random.nextInt(3) == 0) {
                column.add("valid", valid(inRow));
            }
            rows.forEach(row -> type(id + "." + row + "." + child, kind));
            columns.add(column);
        }
        rules.knowsGroup(id, id + "c0");
        return group.add("fields", columns).build();
    }

    private static JsonArrayBuilder valid(RandomRules known) {
        return JSON.createArrayBuilder()
                .add(JSON.createObjectBuilder().add("rule", known.truth(2)).add("message", words()));
    }

    private void ruled(JsonObjectBuilder field) {
        if (rules.knowsSome() && random.nextBoolean()) {
            field.add("shown", rules.truth(3));
        }
        if (rules.knowsSome() && random.nextInt(3) == 0) {
            field.add("required", rules.truth(3));
        }
    }

    private static JsonObjectBuilder base(String id, String kind) {
        JsonObjectBuilder field =
                JSON.createObjectBuilder().add("id", id).add("kind", kind).add("label", words());
        if (kind.startsWith("choice")) {
            JsonArrayBuilder options = JSON.createArrayBuilder();
            List.of("a", "b", "c")
                    .forEach(one -> options.add(
                            JSON.createObjectBuilder().add("id", one).add("label", words())));
            field.add("options", options);
        }
        return field;
    }

    private static JsonObject words() {
        return JSON.createObjectBuilder().add("uk", "слова").build();
    }

    private void type(String input, String kind) {
        FieldKind known = List.of(FieldKind.values()).stream()
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .orElseThrow();
        if (!known.parts().isEmpty()) {
            known.parts().forEach(part -> typed.put(input + "." + part, List.of(pick(TYPED))));
        } else if (kind.equals("choices") || kind.equals("file")) {
            typed.put(input, List.of("a", "", "b").subList(0, random.nextInt(4)));
        } else if (random.nextInt(5) > 0) {
            typed.put(input, List.of(pick(TYPED)));
        }
    }

    private JsonObject gives(FormDefinition form) {
        FormState state = new FormState(form, new FormEntries(typed), TODAY);
        JsonObjectBuilder fields = JSON.createObjectBuilder();
        for (FormField field : form.fields().toList()) {
            boolean asked = state.isAsked(field.id());
            fields.add(field.id(), of(field, state));
            if (field.group() != null && asked) {
                field.group().rows(field, new FormEntries(typed)).stream()
                        .flatMap(row -> field.group().in(field.id(), row).stream())
                        .forEach(child -> fields.add(child.id(), of(child, state)));
            }
        }
        return JSON.createObjectBuilder()
                .add("data", json(state.data()))
                .add("fields", fields)
                .build();
    }

    private static JsonValue of(FormField field, FormState state) {
        boolean asked = state.isAsked(field.id());
        boolean holds = !asked
                || field.rules().valid().stream().allMatch(one -> RuleEngine.holds(one.rule(), state.around(field)));
        return JSON.createArrayBuilder()
                .add(asked)
                .add(asked && state.isRequired(field))
                .add(holds)
                .build();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static JsonValue json(Object value) {
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            map.forEach((name, part) -> object.add(String.valueOf(name), json(part)));
            return object.build();
        }
        if (value instanceof Collection<?> list) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            new ArrayList<>(list).forEach(part -> array.add(json(part)));
            return array.build();
        }
        if (value instanceof Number number) {
            return JSON.createValue(number.doubleValue());
        }
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value == null ? JsonValue.NULL : JSON.createValue(value.toString());
    }
}
