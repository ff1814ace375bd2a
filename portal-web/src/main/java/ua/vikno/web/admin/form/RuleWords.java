package ua.vikno.web.admin.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FieldSheet;
import ua.vikno.form.FormField;
import ua.vikno.web.faces.Texts;

/** «Так», «ні» and «сьогодні» in the values of rules, which rules themselves know as {@code true}, {@code false} and {@code today}. */
@RequestScoped
public class RuleWords {

    private static final String FIELD = ".field";
    private static final String VALUE = ".value";

    @Inject
    Texts text;

    /** Puts what a person typed into the values that rules know. */
    void toRules(FieldSheet sheet, Map<String, List<String>> typed) {
        typed.replaceAll((name, values) -> name.endsWith(VALUE) && values.size() == 1
                ? List.of(toRule(
                        kind(sheet, first(typed.get(name.replace(VALUE, FIELD)))),
                        values.get(0).strip()))
                : values);
    }

    private static String first(List<String> values) {
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    private String toRule(FieldKind kind, String typed) {
        return words(kind).stream()
                .filter(word -> text.get("builder.value." + word).equalsIgnoreCase(typed))
                .findFirst()
                .orElse(typed);
    }

    /** The value as a person reads it. */
    String toPeople(FieldSheet sheet, String field, String value) {
        return words(kind(sheet, field)).contains(value) ? text.get("builder.value." + value) : value;
    }

    private static List<String> words(FieldKind kind) {
        return switch (kind) {
            case YES_NO, STATEMENT -> List.of("true", "false");
            case DATE -> List.of("today");
            default -> List.of();
        };
    }

    private static FieldKind kind(FieldSheet sheet, String field) {
        Optional<FormField> found = Stream.concat(sheet.before().stream(), Stream.of(sheet.field()))
                .filter(one -> one.id().equals(field))
                .findFirst();
        return found.map(FormField::kind).orElse(FieldKind.TEXT);
    }
}
