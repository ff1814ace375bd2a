package ua.vikno.web.my.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormField;
import ua.vikno.form.FormState;
import ua.vikno.form.FormStep;

/**
 * Questions that an answer of the same step has just raised. A page without a script could not show them when it was filled in,
 * so the step is shown once more, with them, and without reproach.
 */
record NewQuestions(FormStep step, FormState state, FormEntries typed) {

    /** Name of the hidden input of every question that a rule shows and that stood on the page. */
    static final String SEEN = "seen";

    /** Ids of the questions that are asked now and were not on the page. */
    Set<String> unseen(HttpServletRequest request) {
        String[] sent = request.getParameterValues(SEEN);
        Set<String> seen = sent == null ? Set.of() : new HashSet<>(Arrays.asList(sent));
        return step.fields().stream()
                .flatMap(this::withRows)
                .filter(field -> !field.rules().shown().isEmpty() && field.shownWhen() == null)
                .map(FormField::id)
                .filter(id -> state.isAsked(id) && !seen.contains(id))
                .collect(Collectors.toSet());
    }

    private Stream<FormField> withRows(FormField field) {
        if (field.group() == null || !state.isAsked(field.id())) {
            return Stream.of(field);
        }
        Stream<FormField> rows = field.group().rows(field.required(state.isRequired(field)), typed).stream()
                .flatMap(row -> field.group().in(field.id(), row).stream());
        return Stream.concat(Stream.of(field), rows);
    }
}
