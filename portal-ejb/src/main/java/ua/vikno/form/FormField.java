package ua.vikno.form;

import java.util.List;
import java.util.Map;
import ua.vikno.kernel.Bilingual;

/**
 * A question of a form.
 *
 * @param id stable for ever: answers are stored under it. In a row of a group it is {@code children.2.name}
 * @param meaning what the answer is, for registering, prefill, export and erasure: {@code contact.email}; empty for none
 * @param format shape of a text ({@code phone}, {@code email}, {@code taxNumber}, {@code parcel}, {@code unzr}) or of a computed value
 *     ({@code number}, {@code money}, {@code text}); empty for free
 * @param hint null where there is none
 * @param errors own wording of refusals by their code, as {@code required}
 * @param options answers of a choice that stand in the definition
 * @param optionsFrom name of a list of answers that comes from outside, as {@code offices}; empty for none
 * @param accepts which documents a document may be
 * @param prefill where the first answer comes from, as {@code account.phone}; empty for nowhere
 * @param locked the answer always comes from {@code prefill} and cannot be typed
 * @param shownWhen the simplest rule of showing, which pages can put into words; null where there is none or another
 * @param rules when it is asked, required, true
 * @param group fields of a row and its name; null where the field is no group
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
        List<DocumentType> accepts,
        String prefill,
        boolean locked,
        ShownWhen shownWhen,
        FieldRules rules,
        RowFields group) {

    public FormField {
        errors = Map.copyOf(errors);
        options = List.copyOf(options);
        accepts = List.copyOf(accepts);
    }

    /** Whether an input of this name belongs to the field: {@code place}, {@code place.lat}, {@code children.2.name}. */
    public boolean owns(String input) {
        if (group != null) {
            return input.equals(group.rowsInput(id)) || group.field(id, input).isPresent();
        }
        return kind.parts().isEmpty()
                ? input.equals(id)
                : input.startsWith(id + ".") && kind.parts().contains(input.substring(id.length() + 1));
    }

    /** Names of its inputs; of a group, with what was typed, those of its rows. */
    public List<String> inputs(FormEntries typed) {
        if (group != null) {
            return group.inputs(this, typed);
        }
        return kind.parts().isEmpty()
                ? List.of(id)
                : kind.parts().stream().map(part -> id + "." + part).toList();
    }

    /** The same question in a row of a group. */
    FormField inRow(String groupId, String row) {
        return with(groupId + "." + row + "." + id, required);
    }

    /** The same question, to be answered or not. */
    public FormField required(boolean must) {
        return must == required ? this : with(id, must);
    }

    private FormField with(String otherId, boolean must) {
        return new FormField(
                otherId,
                kind,
                meaning,
                mark,
                must,
                format,
                label,
                hint,
                errors,
                limits,
                options,
                optionsFrom,
                accepts,
                prefill,
                locked,
                shownWhen,
                rules,
                group);
    }
}
