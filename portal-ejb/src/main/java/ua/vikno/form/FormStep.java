package ua.vikno.form;

import java.util.List;
import ua.vikno.kernel.Bilingual;

/**
 * A step of a form: one group of questions.
 *
 * @param id stable name
 * @param name short, for the frame of steps
 * @param title what to do, the page's heading
 * @param lead a sentence above the fields, null where there is none
 * @param review the last step, which also shows all answers before it
 */
public record FormStep(
        String id, Bilingual name, Bilingual title, Bilingual lead, boolean review, List<FormField> fields) {

    public FormStep {
        fields = List.copyOf(fields);
    }
}
