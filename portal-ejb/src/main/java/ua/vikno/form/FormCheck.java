package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The server's check of a form: what was typed becomes typed values, or problems with plain words. Of one page or one act, in one thread:
 * how the form stands with the same entries is found once, however many steps are checked.
 */
public final class FormCheck {

    private static final Map<FieldKind, KindCheck> CHECKS = new EnumMap<>(Map.ofEntries(
            Map.entry(FieldKind.TEXT, PlainChecks::text),
            Map.entry(FieldKind.LONG_TEXT, PlainChecks::text),
            Map.entry(FieldKind.NUMBER, PlainChecks::number),
            Map.entry(FieldKind.MONEY, new MoneyCheck()),
            Map.entry(FieldKind.DATE, new DateCheck()),
            Map.entry(FieldKind.YES_NO, new YesNoCheck()),
            Map.entry(FieldKind.CHOICE, PlainChecks::choice),
            Map.entry(FieldKind.CHOICES, new ChoicesCheck()),
            Map.entry(FieldKind.STATEMENT, PlainChecks::statement),
            Map.entry(FieldKind.ADDRESS, PlainChecks::address),
            Map.entry(FieldKind.PERSON, new PersonCheck()),
            Map.entry(FieldKind.ORGANISATION, new OrganisationCheck()),
            Map.entry(FieldKind.DOCUMENT, new DocumentCheck()),
            Map.entry(FieldKind.MAP_POINT, new MapPointCheck()),
            Map.entry(FieldKind.FILE, new FileCheck()),
            Map.entry(FieldKind.NOTE, (field, run) -> Optional.empty()),
            Map.entry(FieldKind.COMPUTED, new ComputedCheck()),
            Map.entry(FieldKind.GROUP, new GroupCheck())));

    private final FormDefinition form;
    private final FormSurroundings surroundings;
    private FormEntries stood;
    private FormState state;

    public FormCheck(FormDefinition form, FormSurroundings surroundings) {
        this.form = form;
        this.surroundings = surroundings;
    }

    /** Checks the fields of one step. */
    public FormResult step(FormStep step, FormEntries entries) {
        return check(List.of(step), entries);
    }

    /** Checks the whole form; answers with which the service is not for the person are a problem here. */
    public FormResult whole(FormEntries entries) {
        KindCheck.Run run = run(entries);
        FormResult result = check(form.steps(), run);
        form.steps()
                .forEach(step -> run.state()
                        .end(step)
                        .ifPresent(end -> run.refuse(decisive(step, end, run.state()), ProblemCode.NOT_FOR_YOU)));
        return new FormResult(result.answers(), run.problems());
    }

    /** The question whose answer leads to an end: the last that its rule looks at, else the first of the step, else of the form. */
    private FormField decisive(FormStep step, FormEnd end, FormState state) {
        Set<String> named = RuleShape.fields(end.when());
        return form.fields()
                .filter(field -> named.contains(field.id()) && isAnswerable(field, state))
                .reduce((earlier, later) -> later)
                .or(() -> Stream.concat(step.fields().stream(), form.fields())
                        .filter(field -> isAnswerable(field, state))
                        .findFirst())
                .orElse(step.fields().get(0));
    }

    private static boolean isAnswerable(FormField field, FormState state) {
        return field.kind().isAnswered() && state.isAsked(field.id());
    }

    private FormResult check(List<FormStep> steps, FormEntries entries) {
        return check(steps, run(entries));
    }

    /** How the form stands with these entries today. */
    public FormState state(FormEntries entries) {
        if (stood != entries) {
            state = new FormState(form, entries, surroundings.today());
            stood = entries;
        }
        return state;
    }

    private KindCheck.Run run(FormEntries entries) {
        return new KindCheck.Run(entries, surroundings, state(entries));
    }

    private static FormResult check(List<FormStep> steps, KindCheck.Run run) {
        JsonObjectBuilder answers = JSON.createObjectBuilder();
        steps.stream()
                .flatMap(step -> step.fields().stream())
                .forEach(field -> one(field, run).ifPresent(answer -> answers.add(field.id(), answer)));
        return new FormResult(answers.build(), run.problems());
    }

    /** The answer of one field, where it is asked and in order. */
    static Optional<JsonValue> one(FormField field, KindCheck.Run run) {
        if (!run.state().isAsked(field.id())) {
            return Optional.empty();
        }
        int before = run.problems().size();
        Optional<JsonValue> answer =
                CHECKS.get(field.kind()).check(field.required(run.state().isRequired(field)), run);
        return answer.isPresent() && run.problems().size() == before && isTrue(field, run) ? answer : Optional.empty();
    }

    private static boolean isTrue(FormField field, KindCheck.Run run) {
        List<FieldRules.Validity> rules = field.rules().valid();
        for (int i = 0; i < rules.size(); i++) {
            if (!RuleEngine.holds(rules.get(i).rule(), run.state().around(field))) {
                run.refuse(field, ProblemCode.RULE, i);
                return false;
            }
        }
        return true;
    }
}
