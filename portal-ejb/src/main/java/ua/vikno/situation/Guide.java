package ua.vikno.situation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vikno.kernel.Bilingual;

/**
 * The guide of one situation.
 *
 * @param slug its name in addresses
 * @param lead what it helps with, in one sentence
 */
record Guide(String slug, Bilingual name, Bilingual lead, List<Question> questions, List<Step> steps) {

    Guide {
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
    }

    /** Only answers that a question of the guide offers. */
    Map<String, String> understood(Map<String, String> given) {
        return questions.stream()
                .filter(question -> given.containsKey(question.id()) && question.offers(given.get(question.id())))
                .collect(Collectors.toMap(Question::id, question -> given.get(question.id())));
    }

    List<Step> stepsFor(Map<String, String> answers) {
        return steps.stream().filter(step -> step.standsFor(answers)).toList();
    }
}
