package ua.vikno.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed, as rules see it. The browser's {@code form-rules.js} reads the same way; one file of vectors holds both. */
final class RuleValues {

    private static final int HUNDRED = 100;

    private RuleValues() {}

    /** A day as a whole number that compares: 20261125. */
    static long day(LocalDate day) {
        return (day.getYear() * HUNDRED + day.getMonthValue()) * (long) HUNDRED + day.getDayOfMonth();
    }

    /** The value of a field that is asked; null for nothing and for what cannot be read. */
    static Object of(FormField field, FormEntries typed) {
        String one = typed.one(field.id());
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, ADDRESS -> Typed.line(one);
            case CHOICE -> one;
            case NUMBER -> Typed.number(one).map(BigDecimal::doubleValue).orElse(null);
            case MONEY -> Typed.kopiykas(one).map(Long::doubleValue).orElse(null);
            case DATE ->
                Typed.day(one).map(RuleValues::day).map(Long::doubleValue).orElse(null);
            case YES_NO -> yesNo(one);
            case STATEMENT -> !one.isEmpty();
            case CHOICES -> filled(typed.all(field.id()));
            case PERSON, ORGANISATION, DOCUMENT, MAP_POINT -> parts(field, typed);
            case FILE -> (double) filled(typed.all(field.id())).size();
            case NOTE, COMPUTED, GROUP -> null;
        };
    }

    /** What a field that is not asked is to a rule. */
    static Object none(FormField field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, ADDRESS, CHOICE -> "";
            case STATEMENT -> false;
            case CHOICES, GROUP -> List.of();
            case FILE -> 0.0;
            default -> null;
        };
    }

    private static Boolean yesNo(String one) {
        return switch (one) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }

    private static List<String> filled(List<String> values) {
        return values.stream().filter(value -> !value.isEmpty()).toList();
    }

    private static Map<String, Object> parts(FormField field, FormEntries typed) {
        Map<String, Object> parts = new LinkedHashMap<>();
        field.kind().parts().forEach(part -> parts.put(part, Typed.line(typed.one(field.id() + "." + part))));
        return parts;
    }

    /** What a computed field is in the answers: whole numbers without a fraction; empty for nothing. */
    static Optional<Object> computed(Object value) {
        if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
            return Optional.of(exact.scale() < 0 ? exact.setScale(0) : exact);
        }
        return Optional.ofNullable(value instanceof String text && !text.isEmpty() ? text : null);
    }
}
