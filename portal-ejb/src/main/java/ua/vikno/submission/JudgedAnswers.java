package ua.vikno.submission;

import java.util.List;
import ua.vikno.kernel.Bilingual;

/**
 * The answers of an application judged once more by its version of the form, as of the day it was submitted.
 *
 * @param wrong questions whose answers lack or do not hold
 * @param lacking papers that should be there and are not
 * @param papers how many files came
 */
public record JudgedAnswers(List<Bilingual> wrong, List<Bilingual> lacking, int papers) {

    public JudgedAnswers {
        wrong = List.copyOf(wrong);
        lacking = List.copyOf(lacking);
    }
}
