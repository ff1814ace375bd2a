package ua.vikno.web.my.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormField;
import ua.vikno.form.FormStep;

/**
 * A row of a group added or taken away by a button.
 *
 * @param group id of the group
 * @param row key of the row taken away; empty where one is added
 */
public record RowChange(String group, String row) {

    /** Of the value of the button: {@code children} adds, {@code children:2} takes away. */
    public static RowChange of(String value) {
        int colon = value.indexOf(':');
        return colon < 0
                ? new RowChange(value, "")
                : new RowChange(value.substring(0, colon), value.substring(colon + 1));
    }

    private Optional<FormField> field(FormStep step) {
        return step.fields().stream()
                .filter(field -> field.id().equals(group) && field.group() != null)
                .findFirst();
    }

    /** What was sent, with the rows as the button wants them; what was typed in a row taken away goes with it. */
    public FormEntries apply(FormStep step, FormEntries sent) {
        return field(step).map(field -> apply(field, sent)).orElse(sent);
    }

    private FormEntries apply(FormField field, FormEntries sent) {
        List<String> rows = new ArrayList<>(field.group().rows(field, sent));
        Map<String, List<String>> changed = new LinkedHashMap<>();
        if (row.isEmpty()) {
            rows.add(field.group().next(rows));
        } else if (rows.remove(row)) {
            field.group().inputs(field.id(), row, sent).forEach(input -> changed.put(input, List.of()));
        }
        boolean fits = rows.size() <= field.limits().maxRows();
        if (fits) {
            changed.put(field.group().rowsInput(field.id()), rows);
        }
        return sent.with(new FormEntries(changed));
    }

    /** Where the person goes on: the row added, or the group. */
    String anchor(FormStep step, FormEntries changed) {
        List<String> rows = field(step)
                .map(field -> changed.all(field.group().rowsInput(group)))
                .orElse(List.of());
        return "#" + group + (row.isEmpty() && !rows.isEmpty() ? "-" + rows.get(rows.size() - 1) : "");
    }
}
