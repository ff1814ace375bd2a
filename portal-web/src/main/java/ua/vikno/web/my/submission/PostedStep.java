package ua.vikno.web.my.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormField;
import ua.vikno.form.FormStep;

/** Reads the inputs of a step out of a request. What a browser does not send (an empty choice) counts as emptied. */
public final class PostedStep {

    private PostedStep() {}

    /** What was sent of a step. */
    public static FormEntries read(FormStep step, HttpServletRequest request) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        step.fields().stream()
                .filter(field -> !field.locked() && field.kind().isTyped())
                .forEach(field ->
                        field.inputs(rows(field, request)).forEach(name -> typed.put(name, values(request, name))));
        return new FormEntries(typed);
    }

    /** Which rows of a group were sent; their inputs follow from it. */
    private static FormEntries rows(FormField field, HttpServletRequest request) {
        if (field.group() == null) {
            return FormEntries.NONE;
        }
        String rows = field.group().rowsInput(field.id());
        return new FormEntries(Map.of(rows, values(request, rows)));
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }
}
