package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vikno.form.Condition.Comparison;
import ua.vikno.kernel.Bilingual;

/** Rules about answers that were given, for features above: what one looks at, whether it holds, how people write and read it. */
public final class AnswerRules {

    private AnswerRules() {}

    /**
     * A rule as people read and write it: one answer is, or is not, this.
     *
     * @param field id of the field
     * @param label the field as it is asked
     * @param is the answer must be this; else it must not
     * @param value as people type and read it
     */
    public record Said(String field, Bilingual label, boolean is, String value) {}

    /**
     * Ids of the fields a rule looks at.
     *
     * @throws RuntimeException it is no rule, or uses what rules may not
     */
    public static Set<String> fields(String rule) {
        return RuleShape.fields(rule);
    }

    /**
     * Whether a rule holds for these answers. What was not asked, and what is filled in from the account alone, counts as not
     * given.
     *
     * @param day the day a rule knows as today
     */
    public static boolean hold(String rule, FormDefinition form, JsonObject answers, LocalDate day) {
        return RuleEngine.holds(rule, new FormState(form, AnswerEntries.of(form, answers), day).data());
    }

    /** Fields that a rule in words can ask for. */
    public static List<FormField> askable(FormDefinition form) {
        return form.fields()
                .filter(field -> !field.locked() && field.group() == null && Conditions.compares(field.kind()))
                .toList();
    }

    /** The rule of what people typed; empty where the field is not there or has no such answer. */
    public static Optional<String> write(FormDefinition form, String field, boolean is, String value) {
        return askable(form).stream()
                .filter(asked -> asked.id().equals(field))
                .findFirst()
                .flatMap(asked -> ConditionValue.parse(asked, value))
                .map(held -> new Conditions(
                                true, List.of(new Condition(field, is ? Comparison.IS : Comparison.IS_NOT, held)))
                        .rule(id -> form.field(id).map(FormField::kind))
                        .toString());
    }

    /** A rule in words; empty where it says more than one answer. */
    public static Optional<Said> read(FormDefinition form, String rule, String language) {
        return Conditions.read(object(rule), id -> form.field(id).map(FormField::kind))
                .filter(conditions -> conditions.list().size() == 1)
                .map(conditions -> conditions.list().get(0))
                .filter(one -> one.comparison() == Comparison.IS || one.comparison() == Comparison.IS_NOT)
                .flatMap(one -> form.field(one.field())
                        .map(field -> new Said(
                                one.field(),
                                field.label(),
                                one.comparison() == Comparison.IS,
                                ConditionValue.show(field, one.value(), language))));
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
