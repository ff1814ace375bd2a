package ua.vikno.submission;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.vikno.document.DocumentView;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormField;
import ua.vikno.form.FormOption;
import ua.vikno.form.WithoutMap;

/**
 * The surroundings of a form on the day it was submitted: what it was filled in with is what stands in its answers. Where the
 * place lies is checked apart, by the plan of today.
 */
record AsSubmitted(FormDefinition form, SubmittedAnswers submitted, List<DocumentView> own, List<FormOption> receiving)
        implements WithoutMap {

    @Override
    public LocalDate today() {
        return submitted.day();
    }

    @Override
    public Optional<JsonValue> prefill(String source) {
        return form.fields()
                .filter(field -> field.prefill().equals(source))
                .map(FormField::id)
                .filter(submitted.answers()::containsKey)
                .map(id -> submitted.answers().get(id))
                .findFirst();
    }

    @Override
    public List<FormOption> options(String source) {
        return source.equals("offices") ? receiving : List.of();
    }

    @Override
    public List<AttachedFile> files(List<Long> ids) {
        return own.stream()
                .filter(file -> ids.contains(file.id().value()))
                .map(file -> new AttachedFile(file.id().value(), file.name(), file.size()))
                .toList();
    }
}
