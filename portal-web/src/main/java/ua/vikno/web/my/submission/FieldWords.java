package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.form.AnswerSheet;
import ua.vikno.form.DocumentType;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormField;
import ua.vikno.form.FormOption;
import ua.vikno.form.FormProblem;
import ua.vikno.form.FormState;
import ua.vikno.form.FormStep;
import ua.vikno.form.FormSurroundings;
import ua.vikno.form.FormSurroundings.AttachedFile;
import ua.vikno.form.LeftAnswer;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.faces.AnswerLines;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Puts fields and files into the words of the page. */
@RequestScoped
public class FieldWords {

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    ProblemWords problemWords;

    @Inject
    ApplyPlace place;

    /** All that a page of a step knows of its form. */
    private record Around(
            FormDefinition form,
            FormEntries typed,
            FormState state,
            List<FormProblem> problems,
            FormSurroundings surroundings) {}

    /** The fields of a step with what was typed into them. */
    public List<FieldView> fields(
            FormDefinition form,
            FormStep step,
            FormEntries typed,
            List<FormProblem> problems,
            FormSurroundings surroundings) {
        FormState state = new FormState(form, typed, surroundings.today());
        Around around = new Around(form, typed, state, problems, surroundings);
        return step.fields().stream().map(field -> view(field, around)).toList();
    }

    private FieldView view(FormField field, Around around) {
        Map<String, String> errors = errors(field, around);
        boolean ruled = !field.rules().shown().isEmpty() && field.shownWhen() == null;
        return new FieldView(
                field,
                in(field.label()),
                hint(field, around.form()),
                value(field, around),
                around.typed().all(field.id()),
                field.locked() ? lockedParts(field, around.surroundings()) : parts(field, around.typed()),
                errors.getOrDefault("", ""),
                errors,
                options(field, around.surroundings()),
                files(field, around),
                rows(field, around),
                field.group() == null ? "" : in(field.group().item()),
                field.kind() != FieldKind.STATEMENT && !around.state().isRequired(field),
                ruled && !around.state().isAsked(field.id()));
    }

    private String value(FormField field, Around around) {
        if (field.kind() == FieldKind.COMPUTED) {
            return around.state()
                    .computed(field.id())
                    .map(value -> computed(field, value))
                    .orElse("—");
        }
        return field.locked()
                ? locked(field, around.surroundings())
                : around.typed().one(field.id());
    }

    private String computed(FormField field, Object value) {
        if (!(value instanceof BigDecimal number)) {
            return value.toString();
        }
        return field.format().equals("money")
                ? format.money(number.movePointLeft(2))
                : format.number(number.longValue());
    }

    private List<RowView> rows(FormField field, Around around) {
        if (field.group() == null) {
            return List.of();
        }
        List<RowView> rows = new ArrayList<>();
        boolean required = around.state().isRequired(field);
        List<String> keys = field.group().rows(field.required(required), around.typed());
        boolean must = keys.size() <= Math.max(field.limits().minRows(), required ? 1 : 0);
        for (String key : keys) {
            rows.add(new RowView(
                    key,
                    in(field.group().item()) + " " + (rows.size() + 1),
                    field.group().in(field.id(), key).stream()
                            .map(child -> view(child, around))
                            .toList(),
                    must ? "" : field.id() + ":" + key));
        }
        return rows;
    }

    private String hint(FormField field, FormDefinition form) {
        String hint = field.hint() == null ? "" : in(field.hint());
        if (field.shownWhen() == null) {
            return hint;
        }
        String choices = form.field(field.shownWhen().field()).stream()
                .flatMap(other -> other.options().stream())
                .filter(option -> field.shownWhen().values().contains(option.id()))
                .map(option -> in(option.label()))
                .collect(Collectors.joining(", "));
        String when = text.of("form.when", choices);
        return hint.isEmpty() ? when : when + ". " + hint;
    }

    private String locked(FormField field, FormSurroundings surroundings) {
        return surroundings
                .prefill(field.prefill())
                .map(person -> AnswerSheet.fullName(person.asJsonObject()))
                .orElse("");
    }

    private static Map<String, String> lockedParts(FormField field, FormSurroundings surroundings) {
        return surroundings
                .prefill(field.prefill())
                .map(person -> person.asJsonObject().getString("taxNumber", ""))
                .map(number -> Map.of("taxNumber", AnswerLines.masked(number)))
                .orElse(Map.of());
    }

    private static Map<String, String> parts(FormField field, FormEntries typed) {
        Map<String, String> parts = new LinkedHashMap<>();
        field.kind().parts().forEach(part -> parts.put(part, typed.one(field.id() + "." + part)));
        return parts;
    }

    private Map<String, String> errors(FormField field, Around around) {
        Map<String, String> errors = new LinkedHashMap<>();
        around.problems().stream()
                .filter(problem -> problem.field().equals(field.id()))
                .forEach(problem -> errors.merge(
                        problem.part(),
                        problemWords.message(around.form(), problem),
                        (first, next) -> first + ". " + next));
        return errors;
    }

    private List<OptionView> options(FormField field, FormSurroundings surroundings) {
        if (field.kind() == FieldKind.DOCUMENT) {
            return field.accepts().stream().map(this::document).toList();
        }
        return field.kind().isChosen()
                ? Stream.concat(field.options().stream(), surroundings.options(field.optionsFrom()).stream())
                        .map(this::option)
                        .toList()
                : List.of();
    }

    private OptionView document(DocumentType type) {
        return new OptionView(
                type.code(), text.get("form.document." + type.code()), text.get("form.document.hint." + type.code()));
    }

    private OptionView option(FormOption option) {
        return new OptionView(option.id(), in(option.label()), option.note() == null ? "" : in(option.note()));
    }

    private List<FileView> files(FormField field, Around around) {
        if (field.kind() != FieldKind.FILE) {
            return List.of();
        }
        List<Long> ids =
                around.typed().all(field.id()).stream().map(Long::valueOf).toList();
        return around.surroundings().files(ids).stream().map(this::file).toList();
    }

    /** A file that lies in the person's own documents. */
    FileView file(AttachedFile file) {
        return new FileView(file.id(), file.name(), web.url(place.file(file.id())), format.size(file.size()));
    }

    /** Answers without a place in words; a list of rows says nothing by itself. */
    List<LeftView> left(List<LeftAnswer> answers) {
        return answers.stream()
                .filter(answer -> !answer.text().isEmpty())
                .map(answer -> new LeftView(answer.label(), left(answer)))
                .toList();
    }

    private String left(LeftAnswer answer) {
        String given = answer.values().isEmpty() ? "" : answer.values().get(0);
        boolean document = answer.kind().equals(FieldKind.DOCUMENT.code())
                && DocumentType.of(given).isPresent();
        if (document) {
            return text.get("form.document." + given);
        }
        if (answer.kind().equals(FieldKind.STATEMENT.code())) {
            return text.get("form.agreed");
        }
        boolean chosen = answer.kind().equals(FieldKind.YES_NO.code())
                && Set.of("yes", "no").contains(given);
        return chosen ? text.get("form.answer." + given) : answer.text();
    }

    private String in(Bilingual words) {
        return words.in(web.getLang());
    }
}
