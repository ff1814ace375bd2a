package ua.vikno.web.my.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.vikno.form.FormCheck;
import ua.vikno.form.FormEnd;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormProblem;
import ua.vikno.form.FormResult;
import ua.vikno.form.FormState;
import ua.vikno.form.FormStep;
import ua.vikno.web.faces.WebRequest;

/**
 * What comes of a step with what was typed on it.
 *
 * @param problems what is wrong with what the page asked
 * @param more an answer just given asks for more on the same step
 * @param holds nothing is wrong with the step at all
 * @param end why the service is not for the person; null where nothing says so
 */
record StepVerdict(List<FormProblem> problems, boolean more, boolean holds, FormEnd end) {

    static StepVerdict of(FormStep step, FormEntries typed, FormCheck check, HttpServletRequest sent) {
        FormResult result = check.step(step, typed);
        FormState state = check.state(typed);
        Set<String> unseen = new NewQuestions(step, state, typed).unseen(sent);
        List<FormProblem> problems = result.problems().stream()
                .filter(problem -> !unseen.contains(problem.field()))
                .toList();
        return new StepVerdict(
                problems, !unseen.isEmpty(), result.holds(), state.end(step).orElse(null));
    }

    /** Whether the button leads on, if the step allows it: the others stay here or lead back. */
    static boolean isAsked(WebRequest web) {
        return Stream.of("back", "find", "remove", "upload")
                .noneMatch(button -> web.param(button).isPresent());
    }

    /** All that was asked is answered, and no new question came up. */
    boolean isAnswered() {
        return holds && !more;
    }

    /** The person goes on to the next step. */
    boolean leadsOn() {
        return isAnswered() && end == null;
    }
}
