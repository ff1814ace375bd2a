package ua.vikno.situation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.catalogue.ServiceSummary;
import ua.vikno.kernel.Bilingual;

/**
 * A guide as answered so far.
 *
 * @param lead what it helps with, in one sentence
 * @param answers by the id of their question, only those that are offered
 * @param steps services in order; all of them where nothing was answered
 */
public record GuideView(
        String slug,
        Bilingual name,
        Bilingual lead,
        List<Question> questions,
        Map<String, String> answers,
        List<StepView> steps) {

    public GuideView {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
        steps = List.copyOf(steps);
    }

    /** A service to be asked for, and why now where there is something to say. */
    public record StepView(ServiceSummary service, Optional<Bilingual> note) {}
}
