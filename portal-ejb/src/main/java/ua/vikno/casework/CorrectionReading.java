package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import ua.vikno.casework.ReviewedAnswers.Change;
import ua.vikno.casework.ReviewedAnswers.Corrected;
import ua.vikno.casework.ReviewedAnswers.Question;
import ua.vikno.casework.ReviewedAnswers.Wrong;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormField;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.CorrectionView;
import ua.vikno.submission.Corrections;

/** Questions to mark, and what a correction changed, in the words of the form with which it was submitted. */
@ApplicationScoped
class CorrectionReading {

    @Inject
    Corrections corrections;

    @Inject
    AnswerReading answers;

    public ReviewedAnswers of(ApplicationView application, String language) {
        AnswerReading.Reader reader = answers.reader(application, language);
        List<Question> questions = application.isWaiting()
                ? corrections.markable(application).stream()
                        .map(field -> question(field, application.answers(), reader, language))
                        .toList()
                : List.of();
        List<Corrected> asked = new ArrayList<>(corrections.of(application.id()).stream()
                .map(one -> corrected(one, reader, language))
                .toList());
        Collections.reverse(asked);
        return new ReviewedAnswers(
                questions, asked, corrections.refusal(application.id()).orElse(null));
    }

    private static Question question(FormField field, JsonObject given, AnswerReading.Reader reader, String language) {
        return new Question(field.id(), field.label().in(language), reader.rows(field, given));
    }

    private static Corrected corrected(CorrectionView asked, AnswerReading.Reader reader, String language) {
        FormDefinition form = reader.form();
        List<Wrong> wrong = asked.marks().stream()
                .map(mark -> new Wrong(
                        form.field(mark.field())
                                .map(field -> field.label().in(language))
                                .orElse(mark.field()),
                        mark.words()))
                .toList();
        List<Change> changes = asked.after() == null
                ? List.of()
                : form.fields()
                        .filter(field -> !Objects.equals(
                                asked.before().get(field.id()), asked.after().get(field.id())))
                        .map(field -> new Change(
                                field.label().in(language),
                                reader.rows(field, asked.before()),
                                reader.rows(field, asked.after())))
                        .toList();
        return new Corrected(asked, wrong, changes);
    }
}
