package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.vikno.form.FilledForms.Filled;

/** Forms made by chance and filled in by chance: every refusal says which question of which page it is about. */
class RefusedAnswersTest {

    private static final int FORMS = 2000;

    private final FormSurroundings around = SampleForms.surroundings();

    @Test
    void everyRefusalNamesAQuestionThatThePageAsks() {
        Set<ProblemCode> met = EnumSet.noneOf(ProblemCode.class);
        for (long seed = 0; seed < FORMS; seed++) {
            Filled one = FilledForms.of(seed);
            FormState state = new FormState(one.form(), one.typed(), around.today());
            for (FormProblem problem :
                    new FormCheck(one.form(), around).whole(one.typed()).problems()) {
                met.add(problem.code());
                assertShown(one, state, problem, "seed " + seed + ": " + problem);
            }
        }
        Set<ProblemCode> missed = EnumSet.complementOf(EnumSet.copyOf(met));
        missed.removeIf(code -> code.key().startsWith("document."));
        assertEquals(Set.of(), missed, "refusals that chance never met");
    }

    /** What a step is refused for, the whole form is refused for too, and nothing else but that it is not for the person. */
    @Test
    void stepsAndTheWholeRefuseTheSame() {
        for (long seed = 0; seed < FORMS / 4; seed++) {
            Filled one = FilledForms.of(seed);
            FormCheck check = new FormCheck(one.form(), around);
            List<FormProblem> steps = one.form().steps().stream()
                    .flatMap(step -> check.step(step, one.typed()).problems().stream())
                    .toList();
            List<FormProblem> whole = check.whole(one.typed()).problems().stream()
                    .filter(problem -> problem.code() != ProblemCode.NOT_FOR_YOU)
                    .toList();
            assertEquals(whole, steps, "seed " + seed);
        }
    }

    private static void assertShown(Filled one, FormState state, FormProblem problem, String what) {
        FormField field = one.form().field(problem.field()).orElseThrow(() -> new AssertionError(what));
        assertTrue(state.isAsked(problem.field().split("[.]")[0]), "its group is asked, " + what);
        assertTrue(state.isAsked(problem.field()), "it is asked, " + what);
        assertTrue(field.kind() != FieldKind.NOTE, "it is no note, " + what);
        assertTrue(problem.part().isEmpty() || field.kind().parts().contains(problem.part()), "its part, " + what);
        assertTrue(onThePage(one, state).contains(problem.field()), "its row is shown, " + what);
    }

    /** Ids of all fields as the pages go through them. */
    private static Set<String> onThePage(Filled one, FormState state) {
        return one.form()
                .fields()
                .flatMap(field -> Stream.concat(
                        Stream.of(field),
                        Optional.ofNullable(field.group()).stream()
                                .flatMap(group ->
                                        group.rows(field.required(state.isRequired(field)), one.typed()).stream()
                                                .flatMap(row -> group.in(field.id(), row).stream()))))
                .map(FormField::id)
                .collect(Collectors.toSet());
    }
}
