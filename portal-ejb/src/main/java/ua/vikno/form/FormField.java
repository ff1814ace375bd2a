package ua.vikno.form;

import java.util.List;
import java.util.Map;
import ua.vikno.kernel.Bilingual;

/**
 * A question of a form.
 *
 * @param id stable for ever: answers are stored under it
 * @param meaning what the answer is, for registering, prefill, export and erasure: {@code contact.email}; empty for none
 * @param format shape of a text: {@code phone}, {@code email}, {@code taxNumber}; empty for free
 * @param hint null where there is none
 * @param errors own wording of refusals by their code, as {@code required}
 * @param options answers of a choice that stand in the definition
 * @param optionsFrom name of a list of answers that comes from outside, as {@code offices}; empty for none
 * @param prefill where the first answer comes from, as {@code account.phone}; empty for nowhere
 * @param locked the answer always comes from {@code prefill} and cannot be typed
 * @param shownWhen null where the field is always asked
 */
public record FormField(
        String id,
        FieldKind kind,
        String meaning,
        FieldMark mark,
        boolean required,
        String format,
        Bilingual label,
        Bilingual hint,
        Map<String, Bilingual> errors,
        FieldLimits limits,
        List<FormOption> options,
        String optionsFrom,
        String prefill,
        boolean locked,
        ShownWhen shownWhen) {

    public FormField {
        errors = Map.copyOf(errors);
        options = List.copyOf(options);
    }

    /** Whether an input of this name belongs to the field: {@code place}, {@code place.lat}. */
    public boolean owns(String input) {
        return kind.parts().isEmpty()
                ? input.equals(id)
                : input.startsWith(id + ".") && kind.parts().contains(input.substring(id.length() + 1));
    }

    /** Whether the field is asked, given what else was typed. */
    public boolean isAsked(FormEntries entries) {
        return shownWhen == null || shownWhen.holds(entries);
    }
}
