package ua.vikno.submission;

import java.util.List;
import ua.vikno.form.FormProblem;

/**
 * What came of submitting: a number, or problems, or differences made elsewhere.
 *
 * @param number null where nothing was submitted
 */
public record SubmitOutcome(ApplicationNumber number, List<FormProblem> problems, SavedDraft saved) {

    static SubmitOutcome of(ApplicationNumber number) {
        return new SubmitOutcome(number, List.of(), null);
    }

    public boolean isSubmitted() {
        return number != null;
    }
}
