package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.form.AnswerSheet;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormField;
import ua.vikno.form.FormOption;
import ua.vikno.form.FormProblem;
import ua.vikno.form.FormStep;
import ua.vikno.form.FormSurroundings;
import ua.vikno.form.FormSurroundings.AttachedFile;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.faces.AnswerLines;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Puts fields, problems and files into the words of the page. */
@RequestScoped
public class FieldWords {

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    @Inject
    Formats format;

    /** The fields of a step with what was typed into them. */
    List<FieldView> fields(
            FormDefinition form,
            FormStep step,
            FormEntries typed,
            List<FormProblem> problems,
            FormSurroundings surroundings) {
        return step.fields().stream()
                .map(field -> view(form, field, typed, problems, surroundings))
                .toList();
    }

    /** The summary of problems, in the order of the form; each leads to its input. */
    List<Flaw> flaws(FormDefinition form, List<FormProblem> problems) {
        return problems.stream()
                .map(problem -> new Flaw(inputId(problem), message(form, problem)))
                .toList();
    }

    private FieldView view(
            FormDefinition form,
            FormField field,
            FormEntries typed,
            List<FormProblem> problems,
            FormSurroundings surroundings) {
        Map<String, String> errors = errors(form, field, problems);
        return new FieldView(
                field,
                in(field.label()),
                hint(form, field),
                field.locked() ? locked(field, surroundings) : typed.one(field.id()),
                field.locked() ? lockedParts(field, surroundings) : parts(field, typed),
                errors.getOrDefault("", ""),
                errors,
                options(field, surroundings),
                files(field, typed, surroundings),
                field.shownWhen() == null ? "" : field.shownWhen().field(),
                field.shownWhen() == null
                        ? ""
                        : String.join(" ", field.shownWhen().values()));
    }

    private String hint(FormDefinition form, FormField field) {
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

    private Map<String, String> errors(FormDefinition form, FormField field, List<FormProblem> problems) {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.stream()
                .filter(problem -> problem.field().equals(field.id()))
                .forEach(problem -> errors.putIfAbsent(problem.part(), message(form, problem)));
        return errors;
    }

    private List<OptionView> options(FormField field, FormSurroundings surroundings) {
        if (field.kind() != FieldKind.CHOICE) {
            return List.of();
        }
        return Stream.concat(field.options().stream(), surroundings.options(field.optionsFrom()).stream())
                .map(this::option)
                .toList();
    }

    private OptionView option(FormOption option) {
        return new OptionView(option.id(), in(option.label()), option.note() == null ? "" : in(option.note()));
    }

    private List<FileView> files(FormField field, FormEntries typed, FormSurroundings surroundings) {
        if (field.kind() != FieldKind.FILE) {
            return List.of();
        }
        List<Long> ids = new ArrayList<>();
        typed.all(field.id()).forEach(id -> ids.add(Long.valueOf(id)));
        return surroundings.files(ids).stream().map(this::file).toList();
    }

    /** A file that lies in the person's own documents. */
    FileView file(AttachedFile file) {
        return new FileView(file.id(), file.name(), web.url("/my/documents/" + file.id()), format.size(file.size()));
    }

    private String message(FormDefinition form, FormProblem problem) {
        FormField field = form.field(problem.field()).orElseThrow();
        Bilingual own = field.errors().get(problem.code());
        if (own != null) {
            return in(own);
        }
        return problem.code().equals("required")
                ? text.of("form.error.required", in(field.label()))
                : text.of("form.error." + problem.code(), problem.arguments().toArray());
    }

    /** Ids as the tags give them: the first input of a field has the field's own. */
    private static String inputId(FormProblem problem) {
        boolean first = problem.part().isEmpty() || problem.part().equals("address");
        return first ? problem.field() : problem.field() + "-" + problem.part();
    }

    private String in(Bilingual words) {
        return words.in(web.getLang());
    }
}
