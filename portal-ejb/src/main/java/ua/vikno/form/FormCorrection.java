package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers of which only some may be typed anew: the marked ones, and those that a new answer brings up or makes wrong. All
 * others stay exactly as they were given, also where their rules would judge them otherwise today.
 */
public final class FormCorrection {

    private final FormDefinition form;
    private final FormSurroundings surroundings;
    private final JsonObject given;
    private final Set<String> marked;
    private final FormEntries first;
    private final List<FormProblem> known;

    /**
     * A correction of given answers.
     *
     * @param surroundings of the person; their files include those of the given answers
     * @param marked ids of fields
     */
    public FormCorrection(FormDefinition form, FormSurroundings surroundings, JsonObject given, Set<String> marked) {
        this.form = form;
        this.surroundings = surroundings;
        this.given = given;
        this.marked = Set.copyOf(marked);
        this.first = AnswerEntries.of(form, given);
        this.known = new FormCheck(form, surroundings).whole(first).problems();
    }

    /** Fields that may be marked: questions that were asked, but none whose answer nobody types, and no agreements. */
    public static List<FormField> markable(FormDefinition form, JsonObject given, LocalDate today) {
        FormState state = new FormState(form, AnswerEntries.of(form, given), today);
        return form.fields()
                .filter(field -> isTypable(field) && (given.containsKey(field.id()) || state.isAsked(field.id())))
                .toList();
    }

    private static boolean isTypable(FormField field) {
        return field.kind().isAnswered() && field.kind() != FieldKind.STATEMENT && !field.locked();
    }

    /** All inputs: those given, with what was typed laid over them. */
    public FormEntries entries(FormEntries typed) {
        return first.with(typed);
    }

    /** Fields that are open with what was typed, in the order of the form. */
    public List<FormField> open(FormEntries typed) {
        return open(entries(typed), problems(typed));
    }

    /** Of what was sent, the inputs of fields that are open before or after it; files come by their own way. */
    public FormEntries allowed(FormEntries typed, FormEntries sent) {
        Set<String> open = new HashSet<>(ids(open(typed)));
        open.addAll(ids(open(typed.with(sent))));
        return new FormEntries(sent.values().entrySet().stream()
                .filter(input -> form.owner(input.getKey())
                        .filter(field -> field.kind().isTyped() && open.contains(top(field.id())))
                        .isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The answers with the corrected ones in their place, or what is wrong with those. */
    public FormResult check(FormEntries typed) {
        FormEntries entries = entries(typed);
        FormResult whole = new FormCheck(form, surroundings).whole(entries);
        Set<String> open = ids(open(entries, whole.problems()));
        FormState state = new FormState(form, entries, surroundings.today());
        JsonObjectBuilder answers = JSON.createObjectBuilder();
        form.fields().forEach(field -> {
            boolean anew = open.contains(field.id()) || field.kind() == FieldKind.COMPUTED;
            answer(anew ? whole.answers() : given, field, state).ifPresent(value -> answers.add(field.id(), value));
        });
        return new FormResult(
                answers.build(),
                whole.problems().stream()
                        .filter(problem -> open.contains(top(problem.field())) || !known.contains(problem))
                        .toList());
    }

    private static Optional<JsonValue> answer(JsonObject from, FormField field, FormState state) {
        return state.isAsked(field.id()) ? Optional.ofNullable(from.get(field.id())) : Optional.empty();
    }

    private List<FormProblem> problems(FormEntries typed) {
        return new FormCheck(form, surroundings).whole(entries(typed)).problems();
    }

    private List<FormField> open(FormEntries entries, List<FormProblem> problems) {
        FormState before = new FormState(form, first, surroundings.today());
        FormState now = new FormState(form, entries, surroundings.today());
        Set<String> wrong = problems.stream()
                .filter(problem -> !known.contains(problem))
                .map(problem -> top(problem.field()))
                .collect(Collectors.toSet());
        return form.fields()
                .filter(field -> isTypable(field) && now.isAsked(field.id()))
                .filter(field ->
                        marked.contains(field.id()) || wrong.contains(field.id()) || !before.isAsked(field.id()))
                .toList();
    }

    private static Set<String> ids(List<FormField> fields) {
        return fields.stream().map(FormField::id).collect(Collectors.toSet());
    }

    /** The field itself, or the group of its row. */
    private static String top(String id) {
        return id.split("[.]")[0];
    }
}
