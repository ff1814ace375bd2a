package ua.vikno.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ua.vikno.form.Condition.Comparison;

/** Reads one comparison out of JsonLogic, the way {@link Conditions} writes it. */
final class ConditionReader {

    private static final Map<String, Comparison> COMPARISONS = Map.of(
            "==", Comparison.IS,
            "!=", Comparison.IS_NOT,
            "<", Comparison.LESS,
            "<=", Comparison.AT_MOST,
            ">", Comparison.MORE,
            ">=", Comparison.AT_LEAST);

    private ConditionReader() {}

    static Optional<Condition> read(JsonValue part, Function<String, Optional<FieldKind>> kinds) {
        if (!(part instanceof JsonObject operation) || operation.size() != 1) {
            return Optional.empty();
        }
        String operator = operation.keySet().iterator().next();
        JsonValue given = operation.get(operator);
        List<JsonValue> operands = given instanceof JsonArray array ? List.copyOf(array) : List.of(given);
        Optional<Condition> read = operands.size() == 2 ? pair(operator, operands) : single(operator, operands, kinds);
        return read.filter(found -> kinds.apply(found.field())
                .filter(kind -> Conditions.compares(kind)
                        && new Conditions(true, List.of(found)).rule(kinds).equals(part))
                .isPresent());
    }

    private static Optional<Condition> single(
            String operator, List<JsonValue> operands, Function<String, Optional<FieldKind>> kinds) {
        if (operands.size() != 1) {
            return Optional.empty();
        }
        if (operator.equals("!") && operands.get(0) instanceof JsonObject inner && inner.containsKey("in")) {
            return read(inner, kinds).map(one -> new Condition(one.field(), Comparison.IS_NOT, one.value()));
        }
        Comparison how = operator.equals("!!") ? Comparison.FILLED : Comparison.EMPTY;
        return operator.equals("!!") || operator.equals("!")
                ? variable(operands.get(0)).map(field -> new Condition(field, how, ""))
                : Optional.empty();
    }

    private static Optional<Condition> pair(String operator, List<JsonValue> operands) {
        if (operator.equals("in")) {
            Optional<String> option = Conditions.literal(operands.get(0));
            return variable(operands.get(1))
                    .flatMap(field -> option.map(value -> new Condition(field, Comparison.IS, value)));
        }
        Comparison how = COMPARISONS.get(operator);
        Optional<String> field = variable(operands.get(0));
        if (how == null || field.isEmpty()) {
            return Optional.empty();
        }
        if (operands.get(1) == JsonValue.NULL) {
            return field.map(id -> new Condition(id, how == Comparison.IS ? Comparison.EMPTY : Comparison.FILLED, ""));
        }
        Optional<String> value =
                variable(operands.get(1)).filter(FormState.TODAY::equals).or(() -> Conditions.literal(operands.get(1)));
        return value.map(known -> new Condition(field.get(), how, known));
    }

    private static Optional<String> variable(JsonValue value) {
        return value instanceof JsonObject object
                        && object.size() == 1
                        && object.get("var") instanceof JsonString name
                        && name.getString().indexOf('.') < 0
                ? Optional.of(name.getString())
                : Optional.empty();
    }
}
