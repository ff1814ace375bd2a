package ua.vikno.form;

import java.util.List;

/**
 * When a field is asked: when another's answer is one of these. Written in the definition as JsonLogic, of which the portal
 * reads {@code {"==": [{"var": field}, value]}} and {@code {"in": [{"var": field}, [values]]}}.
 */
public record ShownWhen(String field, List<String> values) {

    public ShownWhen {
        values = List.copyOf(values);
    }

    boolean holds(FormEntries entries) {
        return values.contains(entries.one(field));
    }
}
