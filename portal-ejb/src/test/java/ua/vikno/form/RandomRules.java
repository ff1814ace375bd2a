package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Rules made by chance that look only at what stands before: comparisons as clerks make them, and any other JsonLogic. */
final class RandomRules {

    private final Random random;
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();

    RandomRules(Random random) {
        this.random = random;
    }

    void knows(String id, String kind) {
        kinds.put(id, kind);
    }

    void knowsGroup(String id, String column) {
        groups.put(id, column);
    }

    boolean knowsSome() {
        return !kinds.isEmpty();
    }

    /** The same with room for the columns of a row. */
    RandomRules inRow() {
        RandomRules inner = new RandomRules(random);
        inner.kinds.putAll(kinds);
        return inner;
    }

    JsonObject truth(int depth) {
        int chance = random.nextInt(depth > 0 ? 9 : 4);
        return switch (chance) {
            case 0, 1 -> worded();
            case 2 -> operation(pick(List.of("==", "!=", "<", "<=", ">", ">=")), variable(), literal());
            case 3 -> operation(pick(List.of("!", "!!")), variable());
            case 4, 5 -> operation(pick(List.of("and", "or")), truth(depth - 1), truth(depth - 1), truth(depth - 1));
            case 6 -> operation("if", truth(depth - 1), truth(depth - 1), truth(depth - 1));
            case 7 -> operation(pick(List.of("<", "<=", ">", "==")), number(depth - 1), number(depth - 1));
            default -> overRows(depth);
        };
    }

    /** A rule as the builder's page makes it. */
    JsonObject worded() {
        List<Condition> list = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            condition().ifPresent(list::add);
        }
        return list.isEmpty()
                ? operation("!!", variable())
                : new Conditions(random.nextBoolean(), list).rule(RandomRules.this::kind);
    }

    Optional<FieldKind> kind(String id) {
        return List.of(FieldKind.values()).stream()
                .filter(kind -> kind.code().equals(kinds.get(id)))
                .findFirst();
    }

    private Optional<Condition> condition() {
        String id = pick(List.copyOf(kinds.keySet()));
        FieldKind kind = kind(id).orElseThrow();
        if (!Conditions.compares(kind)) {
            return Optional.empty();
        }
        Condition.Comparison how = pick(List.of(Condition.Comparison.values()));
        boolean ordered = how.ordinal() >= Condition.Comparison.LESS.ordinal() && how.isValued();
        String value = switch (kind) {
            case NUMBER, MONEY, COMPUTED, FILE -> String.valueOf(random.nextInt(20) - 5);
            case DATE -> random.nextBoolean() ? "today" : "19910824";
            case YES_NO, STATEMENT -> String.valueOf(random.nextBoolean());
            case CHOICE, CHOICES -> pick(List.of("a", "b", "c"));
            default -> pick(List.of("a", "два слова", "7"));
        };
        boolean fits = !ordered
                || List.of(FieldKind.NUMBER, FieldKind.MONEY, FieldKind.DATE).contains(kind);
        return fits ? Optional.of(new Condition(id, how, how.isValued() ? value : "")) : Optional.empty();
    }

    JsonObject number(int depth) {
        if (depth <= 0 || random.nextInt(3) == 0) {
            return operation("+", variable(), literal());
        }
        return switch (random.nextInt(4)) {
            case 0 -> operation("-", number(depth - 1), number(depth - 1));
            case 1 -> operation("*", variable(), number(depth - 1));
            case 2 -> operation("if", truth(depth - 1), number(depth - 1), number(depth - 1));
            default -> operation("+", variable(), variable(), number(depth - 1));
        };
    }

    private JsonObject overRows(int depth) {
        if (groups.isEmpty()) {
            return truth(depth - 1);
        }
        String group = pick(List.copyOf(groups.keySet()));
        JsonObject column = variable(groups.get(group));
        return operation(
                pick(List.of("all", "some", "none")),
                variable(group),
                operation(pick(List.of("==", "!=", ">", "!!")), column, literal()));
    }

    private JsonObject variable() {
        return variable(random.nextInt(6) == 0 ? FormState.TODAY : pick(List.copyOf(kinds.keySet())));
    }

    private static JsonObject variable(String name) {
        return JSON.createObjectBuilder().add("var", name).build();
    }

    private JsonValue literal() {
        return switch (random.nextInt(6)) {
            case 0 -> JsonValue.TRUE;
            case 1 -> JsonValue.NULL;
            case 2 -> JSON.createValue(pick(List.of("a", "b", "", "7")));
            default -> JSON.createValue(random.nextInt(30) - 5);
        };
    }

    private static JsonObject operation(String operator, JsonValue... operands) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        List.of(operands).stream()
                .limit(operator.startsWith("!") && !operator.equals("!=") ? 1 : operands.length)
                .forEach(list::add);
        return JSON.createObjectBuilder().add(operator, list).build();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
