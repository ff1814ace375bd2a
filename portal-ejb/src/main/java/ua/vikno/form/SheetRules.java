package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.form.Condition.Comparison;

/**
 * Rules in the sheet. Each is made of comparisons ({@code shown.1.field}, {@code .is}, {@code .value}) or typed as JsonLogic
 * ({@code shown.raw}); JsonLogic counts where it was changed, for the input always holds the rule as it stands.
 */
final class SheetRules {

    /** Comparisons of one rule. */
    static final int MOST = 4;

    private final Sheet sheet;
    private RuleGround ground;
    private final FormField own;

    SheetRules(Sheet sheet, FormDefinition form, String id) {
        this.sheet = sheet;
        this.ground = RuleGround.of(form, id);
        this.own = RuleGround.own(form, id);
    }

    void write() {
        if (sheet.has("shown.1.field") || sheet.has("shown.raw")) {
            sheet.put("shown", rule("shown"));
        }
        if (sheet.has("required")) {
            sheet.put("required", required());
        }
        if (sheet.has("computed.raw") || sheet.has("computed.1")) {
            sheet.put("computed", computed());
        }
        if (sheet.has("valid.1.field") || sheet.has("valid.raw")) {
            // what must be true of an answer looks at the answer too
            ground = ground.and(own);
            sheet.put("valid", valid());
        }
    }

    private JsonValue required() {
        return switch (sheet.one("required")) {
            case "yes" -> JsonValue.TRUE;
            case "if" -> {
                JsonValue rule = rule("required");
                if (rule == null && sheet.faults().isEmpty()) {
                    sheet.fault("required.1.field", "condition");
                }
                yield rule;
            }
            default -> null;
        };
    }

    /** The rule of a name as it was typed; null for none. */
    private JsonValue rule(String name) {
        return rule(name, sheet.get(name) instanceof JsonObject known ? known : null);
    }

    private JsonValue rule(String name, JsonObject stood) {
        boolean worded = stood == null || Conditions.read(stood, ground::kind).isPresent();
        Optional<JsonObject> raw = raw(name);
        boolean emptied = sheet.one(name + ".raw").isEmpty() && !worded;
        if (sheet.has(name + ".raw")
                && (emptied || raw.isPresent() && !raw.get().equals(stood))) {
            raw.ifPresent(rule -> looksBack(name + ".raw", rule));
            return raw.orElse(null);
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            condition(name + "." + i).ifPresent(conditions::add);
        }
        return conditions.isEmpty()
                ? worded ? null : stood
                : new Conditions(!sheet.one(name + ".join").equals("any"), conditions).rule(ground::kind);
    }

    private Optional<JsonObject> raw(String name) {
        String input = name + ".raw";
        if (sheet.one(input).isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonObject rule = FormFiles.object(sheet.one(input));
            RuleShape.fields(rule.toString());
            return Optional.of(rule);
        } catch (JsonException | IllegalArgumentException e) {
            sheet.fault(input, "rule", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void looksBack(String input, JsonObject rule) {
        RuleShape.fields(rule.toString()).stream()
                .filter(field ->
                        !field.equals(FormState.TODAY) && ground.field(field).isEmpty())
                .forEach(field -> sheet.fault(input, "rule-field", field));
    }

    private Optional<Condition> condition(String input) {
        if (sheet.one(input + ".field").isEmpty()) {
            return Optional.empty();
        }
        Optional<FormField> field = ground.field(sheet.one(input + ".field"));
        if (field.isEmpty() || !Conditions.compares(field.get().kind())) {
            sheet.fault(input + ".field", "condition-field");
            return Optional.empty();
        }
        Comparison how = comparison(sheet.one(input + ".is"));
        if (!how.isValued()) {
            return Optional.of(new Condition(field.get().id(), how, ""));
        }
        Optional<String> value = ConditionValue.parse(field.get(), sheet.one(input + ".value"));
        if (value.isEmpty()) {
            sheet.fault(input + ".value", "condition-value", field.get().label().uk());
        }
        return value.map(known -> new Condition(field.get().id(), how, known));
    }

    private static Comparison comparison(String name) {
        for (Comparison one : Comparison.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return Comparison.IS;
    }

    private JsonValue computed() {
        Optional<JsonObject> raw = raw("computed");
        if (raw.isPresent() && !raw.get().equals(sheet.get("computed"))) {
            looksBack("computed.raw", raw.get());
            return raw.get();
        }
        List<JsonValue> operands = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            operand("computed." + i).ifPresent(operands::add);
        }
        if (operands.size() < 2) {
            return sheet.get("computed");
        }
        String operator = sheet.one("computed.op");
        if (operator.equals("-") && operands.size() > 2) {
            sheet.fault("computed.3", "difference");
        }
        JsonArrayBuilder list = JSON.createArrayBuilder();
        operands.forEach(list::add);
        return JSON.createObjectBuilder()
                .add(List.of("+", "-", "*").contains(operator) ? operator : "+", list)
                .build();
    }

    /** A field before, or a whole number. */
    private Optional<JsonValue> operand(String input) {
        String typed = sheet.one(input);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (ground.field(typed).isPresent()) {
            return Optional.of(JSON.createObjectBuilder().add("var", typed).build());
        }
        if (typed.matches("-?\\d{1,15}")) {
            return Optional.of(JSON.createValue(Long.parseLong(typed)));
        }
        sheet.fault(input, "operand");
        return Optional.empty();
    }

    /** The first thing that must be true of the answer; others stay as they are. */
    private JsonValue valid() {
        List<JsonObject> all = new ArrayList<>(
                sheet.get("valid") == null
                        ? List.of()
                        : sheet.get("valid").asJsonArray().getValuesAs(JsonObject.class));
        JsonValue rule = rule("valid", all.isEmpty() ? null : all.remove(0).getJsonObject("rule"));
        if (rule != null) {
            JsonObject message = sheet.words("valid.message");
            if (message == null) {
                sheet.fault("valid.message.uk", "valid-message");
            } else {
                all.add(
                        0,
                        JSON.createObjectBuilder()
                                .add("rule", rule)
                                .add("message", message)
                                .build());
            }
        }
        JsonArrayBuilder list = JSON.createArrayBuilder();
        all.forEach(list::add);
        return all.isEmpty() ? null : list.build();
    }
}
