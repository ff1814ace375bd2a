package ua.vikno.casework;

import java.util.List;
import ua.vikno.form.AnswerSheet;
import ua.vikno.submission.CorrectionView;
import ua.vikno.submission.RefusalView;

/**
 * What a clerk can ask the person to correct, what was asked before and what it changed, and why it was refused.
 *
 * @param questions answers that may be marked, also those that were left empty
 * @param corrections the latest first
 * @param refusal null where it was not refused before it was registered
 */
public record ReviewedAnswers(List<Question> questions, List<Corrected> corrections, RefusalView refusal) {

    /** A question with its answer; without rows where it was left empty. */
    public record Question(String field, String label, List<AnswerSheet.Row> rows) {}

    /**
     * One time it was asked for.
     *
     * @param wrong labels of the marked questions with what was written about them
     * @param changes what the person changed; nothing while it is not corrected
     */
    public record Corrected(CorrectionView asked, List<Wrong> wrong, List<Change> changes) {}

    /** A marked question and what was written about its answer. */
    public record Wrong(String label, String words) {}

    /** An answer as it was and as it is; without rows where there was or is none. */
    public record Change(String label, List<AnswerSheet.Row> before, List<AnswerSheet.Row> after) {}

    public ReviewedAnswers {
        questions = List.copyOf(questions);
        corrections = List.copyOf(corrections);
    }

    /** It was corrected at least once. */
    public boolean isCorrected() {
        return corrections.stream().anyMatch(one -> one.asked().isAnswered());
    }
}
