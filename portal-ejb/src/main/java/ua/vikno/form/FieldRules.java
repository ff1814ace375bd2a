package ua.vikno.form;

import java.util.List;
import ua.vikno.kernel.Bilingual;

/**
 * Rules of a field in JsonLogic, as {@link RuleEngine} reads it.
 *
 * @param shown when the field is asked; empty for always
 * @param required when it must be answered; empty where {@link FormField#required()} alone says it
 * @param valid what must be true of the answer
 * @param computed the value of a computed field; empty for others
 */
public record FieldRules(String shown, String required, List<Validity> valid, String computed) {

    /** No rules. */
    public static final FieldRules NONE = new FieldRules("", "", List.of(), "");

    public FieldRules {
        valid = List.copyOf(valid);
    }

    /**
     * What must be true of an answer that is otherwise in order.
     *
     * @param rule JsonLogic
     * @param message what to do where it is not true
     */
    public record Validity(String rule, Bilingual message) {}
}
