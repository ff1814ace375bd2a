package ua.vikno.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What rules of a field may look at: the fields before it and, in a row, the columns before it.
 *
 * @param fields by the names under which rules know them
 */
record RuleGround(List<FormField> fields) {

    static RuleGround of(FormDefinition form, String id) {
        String[] parts = id.split("[.]");
        List<FormField> before = new ArrayList<>();
        for (FormField field : form.fields().toList()) {
            if (field.id().equals(parts[0])) {
                if (parts.length > 1 && field.group() != null) {
                    before.addAll(columns(field, parts[1]));
                }
                break;
            }
            before.add(field);
        }
        return new RuleGround(before);
    }

    private static List<FormField> columns(FormField group, String id) {
        return group.group().fields().stream()
                .takeWhile(child -> !child.id().equals(id))
                .toList();
    }

    /** The field itself; a column under its own name. */
    static FormField own(FormDefinition form, String id) {
        String[] parts = id.split("[.]");
        FormField top = form.field(parts[0]).orElseThrow(() -> new FormActRefused("gone"));
        return parts.length == 1 || top.group() == null
                ? top
                : top.group().fields().stream()
                        .filter(child -> child.id().equals(parts[1]))
                        .findFirst()
                        .orElseThrow(() -> new FormActRefused("gone"));
    }

    Optional<FormField> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    Optional<FieldKind> kind(String id) {
        return field(id).map(FormField::kind);
    }

    /** The same with the field itself, as rules about the truth of an answer see it. */
    RuleGround and(FormField field) {
        List<FormField> more = new ArrayList<>(fields);
        more.add(field);
        return new RuleGround(more);
    }
}
