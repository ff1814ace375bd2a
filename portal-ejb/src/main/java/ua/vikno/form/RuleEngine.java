package ua.vikno.form;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Rules in JsonLogic, the same on the server and in the browser. The two libraries disagree about what is absent, about words
 * that look like numbers and about fractions, so the operators that count and compare are ours on both sides: they take numbers
 * only, give nothing for anything else, and count exactly as long as numbers are whole and below 2⁵³. Dates are the whole
 * number {@code yyyymmdd}, money is whole kopiykas.
 */
final class RuleEngine {

    private static final JsonLogic LOGIC = engine();

    private RuleEngine() {}

    /** Whether a rule holds. */
    static boolean holds(String rule, Map<String, Object> data) {
        return JsonLogic.truthy(value(rule, data));
    }

    /**
     * What a rule gives: a number, words, yes or no, or null for nothing.
     *
     * @throws IllegalStateException the rule cannot be evaluated; a definition that was read has none such
     */
    static Object value(String rule, Map<String, Object> data) {
        try {
            return LOGIC.apply(rule, data);
        } catch (JsonLogicException e) {
            throw new IllegalStateException("The rule " + rule + " cannot be evaluated", e);
        }
    }

    private static JsonLogic engine() {
        return new JsonLogic()
                .addOperation("==", pair -> same(pair[0], pair[1]))
                .addOperation("!=", pair -> !same(pair[0], pair[1]))
                .addOperation("<", numbers -> ordered(numbers, (a, b) -> a < b))
                .addOperation("<=", numbers -> ordered(numbers, (a, b) -> a <= b))
                .addOperation(">", numbers -> ordered(numbers, (a, b) -> a > b))
                .addOperation(">=", numbers -> ordered(numbers, (a, b) -> a >= b))
                .addOperation("+", numbers -> count(numbers, BigDecimal::add))
                .addOperation("-", numbers -> count(numbers, BigDecimal::subtract))
                .addOperation("*", numbers -> count(numbers, BigDecimal::multiply))
                .addOperation("in", pair -> contains(pair[1], pair[0]));
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return one == null ? other == null : one.equals(other);
    }

    private static boolean ordered(Object[] numbers, BiPredicate<Double, Double> order) {
        for (int i = 0; i < numbers.length; i++) {
            boolean number = numbers[i] instanceof Number;
            if (!number || i > 0 && !order.test(of(numbers[i - 1]), of(numbers[i]))) {
                return false;
            }
        }
        return true;
    }

    private static double of(Object number) {
        return ((Number) number).doubleValue();
    }

    private static Object count(Object[] numbers, java.util.function.BinaryOperator<BigDecimal> how) {
        if (!Arrays.stream(numbers).allMatch(Number.class::isInstance)) {
            return null;
        }
        return Arrays.stream(numbers)
                .map(number -> new BigDecimal(number.toString()))
                .reduce(how)
                .<Object>map(BigDecimal::doubleValue)
                .orElse(null);
    }

    private static boolean contains(Object list, Object one) {
        return list instanceof Iterable<?> values
                && java.util.stream.StreamSupport.stream(values.spliterator(), false)
                        .anyMatch(value -> same(value, one));
    }
}
