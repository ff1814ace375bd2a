package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of JsonLogic that rules of forms may use, and what a rule looks at. */
final class RuleShape {

    /** Operator → how many operands at least and at most. */
    private static final Map<String, int[]> OPERATORS = Map.ofEntries(
            Map.entry("==", new int[] {2, 2}),
            Map.entry("!=", new int[] {2, 2}),
            Map.entry("<", new int[] {2, 3}),
            Map.entry("<=", new int[] {2, 3}),
            Map.entry(">", new int[] {2, 2}),
            Map.entry(">=", new int[] {2, 2}),
            Map.entry("!", new int[] {1, 1}),
            Map.entry("!!", new int[] {1, 1}),
            Map.entry("and", new int[] {1, 20}),
            Map.entry("or", new int[] {1, 20}),
            Map.entry("if", new int[] {3, 21}),
            Map.entry("in", new int[] {2, 2}),
            Map.entry("+", new int[] {2, 20}),
            Map.entry("-", new int[] {2, 2}),
            Map.entry("*", new int[] {2, 20}),
            Map.entry("all", new int[] {2, 2}),
            Map.entry("some", new int[] {2, 2}),
            Map.entry("none", new int[] {2, 2}),
            Map.entry("reduce", new int[] {3, 3}));

    private static final Set<String> OVER_ROWS = Set.of("all", "some", "none", "reduce");

    private RuleShape() {}

    /**
     * Ids of the fields a rule looks at.
     *
     * @throws IllegalArgumentException the rule uses what rules of forms may not; the message says what
     */
    static Set<String> fields(String rule) {
        try (JsonReader reader = JSON.createReader(new StringReader(rule))) {
            Set<String> fields = new LinkedHashSet<>();
            walk(reader.readObject(), false, fields);
            return fields;
        }
    }

    private static void walk(JsonValue part, boolean inRow, Set<String> fields) {
        if (part instanceof JsonObject operation) {
            operation(operation, inRow, fields);
        } else if (part instanceof JsonArray list) {
            list.forEach(one -> walk(one, inRow, fields));
        } else if (part instanceof JsonNumber number && !number.isIntegral()) {
            throw new IllegalArgumentException("A rule counts whole numbers only, not " + number);
        }
    }

    private static void operation(JsonObject operation, boolean inRow, Set<String> fields) {
        if (operation.size() != 1) {
            throw new IllegalArgumentException("A rule has one operator at a time: " + operation);
        }
        String operator = operation.keySet().iterator().next();
        JsonValue operands = operation.get(operator);
        if (operator.equals("var")) {
            variable(operands, inRow, fields);
            return;
        }
        List<JsonValue> list = operands instanceof JsonArray many ? many : List.of(operands);
        int[] counts = OPERATORS.get(operator);
        if (counts == null || list.size() < counts[0] || list.size() > counts[1]) {
            throw new IllegalArgumentException("Rules of forms know no «" + operator + "» of " + list.size());
        }
        for (int i = 0; i < list.size(); i++) {
            walk(list.get(i), inRow || OVER_ROWS.contains(operator) && i == 1, fields);
        }
    }

    private static void variable(JsonValue name, boolean inRow, Set<String> fields) {
        if (!(name instanceof JsonString text)) {
            throw new IllegalArgumentException("A rule names a field by its id, not " + name);
        }
        if (!inRow) {
            fields.add(text.getString().split("[.]")[0]);
        }
    }
}
