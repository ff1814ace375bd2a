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
 * @param ends answers of this step with which the service is not for the person; such a step is about eligibility
 */
public record FormStep(
        String id,
        Bilingual name,
        Bilingual title,
        Bilingual lead,
        boolean review,
        List<FormEnd> ends,
        List<FormField> fields) {

    public FormStep {
        ends = List.copyOf(ends);
        fields = List.copyOf(fields);
    }
}
