package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ua.vikno.form.Condition.Comparison;

/**
 * A rule that can be said in words: one or more comparisons, all or any of which must hold. Other rules stay JsonLogic.
 *
 * @param all whether all must hold; else one is enough
 */
public record Conditions(boolean all, List<Condition> list) {

    private static final Map<Comparison, String> ORDER =
            Map.of(Comparison.LESS, "<", Comparison.AT_MOST, "<=", Comparison.MORE, ">", Comparison.AT_LEAST, ">=");
    private static final Set<FieldKind> COMPARED = Set.of(
            FieldKind.TEXT,
            FieldKind.LONG_TEXT,
            FieldKind.ADDRESS,
            FieldKind.NUMBER,
            FieldKind.MONEY,
            FieldKind.DATE,
            FieldKind.YES_NO,
            FieldKind.CHOICE,
            FieldKind.CHOICES,
            FieldKind.STATEMENT,
            FieldKind.FILE,
            FieldKind.GROUP,
            FieldKind.COMPUTED);

    public Conditions {
        list = List.copyOf(list);
    }

    /** Whether rules in words can look at fields of this kind. */
    public static boolean compares(FieldKind kind) {
        return COMPARED.contains(kind);
    }

    /**
     * Reads a rule into words.
     *
     * @param kinds kind of a field by its id; empty for one that is not there
     * @return empty where the rule is more than comparisons
     */
    public static Optional<Conditions> read(JsonObject rule, Function<String, Optional<FieldKind>> kinds) {
        String operator = rule.size() == 1 ? rule.keySet().iterator().next() : "";
        boolean joined = operator.equals("and") || operator.equals("or");
        List<JsonValue> parts =
                joined && rule.get(operator) instanceof JsonArray array ? List.copyOf(array) : List.of(rule);
        List<Condition> found = new ArrayList<>();
        parts.forEach(part -> ConditionReader.read(part, kinds).ifPresent(found::add));
        return found.isEmpty() || found.size() < parts.size()
                ? Optional.empty()
                : Optional.of(new Conditions(!operator.equals("or"), found));
    }

    /** The rule of these comparisons in JsonLogic. */
    public JsonObject rule(Function<String, Optional<FieldKind>> kinds) {
        if (list.size() == 1) {
            return rule(list.get(0), kinds);
        }
        JsonArrayBuilder parts = JSON.createArrayBuilder();
        list.forEach(one -> parts.add(rule(one, kinds)));
        return JSON.createObjectBuilder().add(all ? "and" : "or", parts).build();
    }

    private static JsonObject rule(Condition one, Function<String, Optional<FieldKind>> kinds) {
        FieldKind kind = kinds.apply(one.field()).orElse(FieldKind.TEXT);
        JsonValue field = variable(one.field());
        return switch (one.comparison()) {
            case FILLED -> filled(kind, field, true);
            case EMPTY -> filled(kind, field, false);
            case IS ->
                kind == FieldKind.CHOICES
                        ? operation("in", value(one, kind), field)
                        : operation("==", field, value(one, kind));
            case IS_NOT ->
                kind == FieldKind.CHOICES
                        ? operation("!", operation("in", value(one, kind), field))
                        : operation("!=", field, value(one, kind));
            default -> operation(ORDER.get(one.comparison()), field, value(one, kind));
        };
    }

    /** Nothing typed is no number to a rule, and zero is one; files are counted. */
    private static JsonObject filled(FieldKind kind, JsonValue field, boolean is) {
        return switch (kind) {
            case NUMBER, MONEY, DATE, YES_NO, COMPUTED -> operation(is ? "!=" : "==", field, JsonValue.NULL);
            case FILE -> operation(is ? ">" : "==", field, JSON.createValue(0));
            default -> operation(is ? "!!" : "!", field);
        };
    }

    private static JsonValue value(Condition one, FieldKind kind) {
        return switch (kind) {
            case YES_NO, STATEMENT -> one.value().equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
            case NUMBER, MONEY, DATE, COMPUTED, FILE ->
                one.value().equals(FormState.TODAY)
                        ? variable(FormState.TODAY)
                        : JSON.createValue(Long.parseLong(one.value()));
            default -> JSON.createValue(one.value());
        };
    }

    private static JsonObject variable(String name) {
        return JSON.createObjectBuilder().add("var", name).build();
    }

    private static JsonObject operation(String operator, JsonValue... operands) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        List.of(operands).forEach(list::add);
        return JSON.createObjectBuilder().add(operator, list).build();
    }

    /** What stands in a rule as a value of a condition. */
    static Optional<String> literal(JsonValue value) {
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return Optional.of(number.toString());
        }
        return value == JsonValue.TRUE || value == JsonValue.FALSE ? Optional.of(value.toString()) : Optional.empty();
    }
}
