package ua.vikno.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The value of a condition between how a rule holds it and how people type and read it. */
final class ConditionValue {

    private static final int HUNDRED = 100;

    private ConditionValue() {}

    /** As the rule holds it; empty where the field has no such answer. */
    static Optional<String> parse(FormField field, String typed) {
        String text = typed.strip();
        return switch (field.kind()) {
            case CHOICE, CHOICES -> option(field, text);
            case YES_NO, STATEMENT -> Optional.of(text).filter(word -> word.equals("true") || word.equals("false"));
            case DATE ->
                text.equals(FormState.TODAY)
                        ? Optional.of(text)
                        : Typed.day(text).map(RuleValues::day).map(String::valueOf);
            case MONEY -> Typed.kopiykas(text).map(String::valueOf);
            case COMPUTED ->
                field.format().equals("money") ? Typed.kopiykas(text).map(String::valueOf) : whole(text);
            case NUMBER, FILE -> whole(text);
            default -> Optional.of(text).filter(words -> !words.isEmpty());
        };
    }

    private static Optional<String> whole(String text) {
        return Typed.number(text)
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() <= 0)
                .map(BigDecimal::toPlainString);
    }

    private static Optional<String> option(FormField field, String text) {
        Optional<String> known = field.options().stream()
                .filter(option -> Stream.of(
                                option.id(), option.label().uk(), option.label().en())
                        .anyMatch(name -> name.equalsIgnoreCase(text) && !name.isEmpty()))
                .map(FormOption::id)
                .findFirst();
        return known.isPresent() || field.optionsFrom().isEmpty()
                ? known
                : Optional.of(text).filter(id -> !id.isEmpty());
    }

    /** As people read and type it; yes and no stay {@code true} and {@code false}. */
    static String show(FormField field, String value, String language) {
        return switch (field.kind()) {
            case CHOICE, CHOICES ->
                field.options().stream()
                        .filter(option -> option.id().equals(value))
                        .map(option -> option.label().in(language))
                        .findFirst()
                        .orElse(value);
            case DATE -> value.matches("\\d{8}") ? DateCheck.SHOWN.format(day(Long.parseLong(value))) : value;
            case MONEY -> hryvnias(value);
            case COMPUTED -> field.format().equals("money") ? hryvnias(value) : value;
            default -> value;
        };
    }

    private static LocalDate day(long value) {
        return LocalDate.of(
                (int) (value / HUNDRED / HUNDRED), (int) (value / HUNDRED % HUNDRED), (int) (value % HUNDRED));
    }

    static String hryvnias(String kopiykas) {
        return kopiykas.matches("-?\\d{1,18}")
                ? new BigDecimal(kopiykas).movePointLeft(2).toPlainString().replace('.', ',')
                : kopiykas;
    }
}
