package ua.vikno.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.vikno.form.FormSurroundings.AttachedFile;

/**
 * Answers of a submitted application as first answers of a form that holds now. Who someone is, whether a service is for them, what
 * they agree with and which papers they bring is asked anew each time.
 *
 * @param entries that fit
 * @param left answers without a place, and files by their names
 */
public record FormRepeat(FormEntries entries, List<LeftAnswer> left) {

    public FormRepeat {
        left = List.copyOf(left);
    }

    /**
     * Carries answers over.
     *
     * @param from the version that was answered
     * @param to the version that holds now
     * @param around lists of answers as they stand now, and the files of the application
     */
    public static FormRepeat of(FormDefinition from, JsonObject answers, FormDefinition to, FormSurroundings around) {
        FormMove move = FormMove.of(from, to, typed(from, answers), List.of(), 1, around);
        Map<String, List<String>> fits = new LinkedHashMap<>();
        List<LeftAnswer> left = new ArrayList<>(move.left());
        move.entries().values().forEach((input, values) -> {
            FormField field = to.owner(input).orElseThrow();
            if (field.locked() || isAboutEligibility(to, field)) {
                return;
            }
            if (isOffered(field, input, values, around)) {
                fits.put(input, values);
            } else {
                left.add(aside(field, input, values));
            }
        });
        left.removeIf(answer -> from.owner(answer.input())
                .filter(field -> isAboutEligibility(from, field))
                .isPresent());
        left.addAll(files(from, answers, around));
        return new FormRepeat(new FormEntries(fits), left);
    }

    /** What may be said again without being asked: no papers, and nothing one agrees with. */
    private static FormEntries typed(FormDefinition from, JsonObject answers) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        AnswerEntries.of(from, answers).values().forEach((input, values) -> {
            FieldKind kind = from.owner(input).orElseThrow().kind();
            if (kind != FieldKind.FILE && kind != FieldKind.STATEMENT) {
                typed.put(input, values);
            }
        });
        return new FormEntries(typed);
    }

    private static boolean isAboutEligibility(FormDefinition form, FormField field) {
        return form.step(form.stepOf(field.id()))
                .filter(step -> !step.ends().isEmpty())
                .isPresent();
    }

    /** Whether an answer chosen then can be chosen now; what is typed in words always can. */
    private static boolean isOffered(FormField field, String input, List<String> values, FormSurroundings around) {
        if (field.kind().isChosen()) {
            return PlainChecks.offered(field, around).containsAll(values);
        }
        boolean type = field.kind() == FieldKind.DOCUMENT && input.endsWith(".type");
        return !type
                || DocumentType.of(values.get(0))
                        .filter(field.accepts()::contains)
                        .isPresent();
    }

    private static LeftAnswer aside(FormField field, String input, List<String> values) {
        return new LeftAnswer(input, field.kind().code(), field.label(), values, String.join("; ", values));
    }

    private static List<LeftAnswer> files(FormDefinition from, JsonObject answers, FormSurroundings around) {
        return from.fields()
                .filter(field -> field.kind() == FieldKind.FILE)
                .flatMap(
                        field -> Optional.ofNullable(answers.get(field.id()))
                                .map(ids -> file(field, ids.asJsonArray(), around))
                                .stream())
                .toList();
    }

    /** A file belongs to the application it came with: the draft names it and does not hold it. */
    private static LeftAnswer file(FormField field, JsonArray ids, FormSurroundings around) {
        String names =
                around
                        .files(ids.getValuesAs(JsonNumber.class).stream()
                                .map(JsonNumber::longValue)
                                .toList())
                        .stream()
                        .map(AttachedFile::name)
                        .collect(Collectors.joining("; "));
        return new LeftAnswer(field.id(), field.kind().code(), field.label(), List.of(), names);
    }
}
