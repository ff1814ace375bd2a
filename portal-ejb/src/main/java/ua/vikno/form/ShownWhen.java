package ua.vikno.form;

import java.util.List;

/**
 * The rule of showing in its simplest form: another's answer is one of these. Written in the definition as
 * {@code {"==": [{"var": field}, value]}} or {@code {"in": [{"var": field}, [values]]}}; pages put it into words for those who
 * have no script.
 */
public record ShownWhen(String field, List<String> values) {

    public ShownWhen {
        values = List.copyOf(values);
    }
}
