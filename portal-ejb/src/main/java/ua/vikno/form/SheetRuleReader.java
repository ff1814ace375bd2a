package ua.vikno.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rules into the inputs of the sheet: comparisons where they have words, JsonLogic always. */
final class SheetRuleReader {

    private final Map<String, String> values;
    private final RuleGround ground;
    private final String language;
    private final List<String> wordless = new ArrayList<>();

    SheetRuleReader(Map<String, String> values, RuleGround ground, String language) {
        this.values = values;
        this.ground = ground;
        this.language = language;
    }

    List<String> wordless() {
        return wordless;
    }

    /**
     * Reads all rules of a field.
     *
     * @param own the field as rules about the truth of its answer see it
     */
    void read(JsonObject field, FormField own) {
        values.put("required", field.get("required") == JsonValue.TRUE ? "yes" : "no");
        rule("shown", field.get("shown"), ground);
        if (field.get("required") instanceof JsonObject rule) {
            values.put("required", "if");
            rule("required", rule, ground);
        }
        if (field.get("computed") instanceof JsonObject rule) {
            values.put("computed.raw", rule.toString());
            computed(rule);
        }
        FieldSheet.first(field, "valid").ifPresent(one -> {
            rule("valid", one.get("rule"), ground.and(own));
            FieldSheet.words(values, "valid.message", one.get("message"));
        });
    }

    private void rule(String name, JsonValue value, RuleGround around) {
        if (!(value instanceof JsonObject rule)) {
            return;
        }
        values.put(name + ".raw", rule.toString());
        Optional<Conditions> conditions =
                Conditions.read(rule, around::kind).filter(read -> read.list().size() <= SheetRules.MOST);
        if (conditions.isEmpty()) {
            wordless.add(name);
            return;
        }
        values.put(name + ".join", conditions.get().all() ? "all" : "any");
        for (int i = 0; i < conditions.get().list().size(); i++) {
            Condition one = conditions.get().list().get(i);
            String input = name + "." + (i + 1);
            values.put(input + ".field", one.field());
            values.put(input + ".is", one.comparison().name());
            values.put(
                    input + ".value",
                    ConditionValue.show(around.field(one.field()).orElseThrow(), one.value(), language));
        }
    }

    private void computed(JsonObject rule) {
        String operator = rule.size() == 1 ? rule.keySet().iterator().next() : "";
        boolean simple = List.of("+", "-", "*").contains(operator)
                && rule.get(operator) instanceof JsonArray operands
                && operands.size() <= SheetRules.MOST
                && operands.stream().allMatch(one -> !operand(one).isEmpty());
        if (!simple) {
            wordless.add("computed");
            return;
        }
        values.put("computed.op", operator);
        JsonArray operands = rule.getJsonArray(operator);
        for (int i = 0; i < operands.size(); i++) {
            values.put("computed." + (i + 1), operand(operands.get(i)));
        }
    }

    private static String operand(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.toString();
        }
        return value instanceof JsonObject object && object.size() == 1 && object.get("var") instanceof JsonString name
                ? name.getString()
                : "";
    }
}
