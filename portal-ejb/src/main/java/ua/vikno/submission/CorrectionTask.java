package ua.vikno.submission;

import ua.vikno.form.FormCorrection;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormSurroundings;

/**
 * A correction as the person works on it.
 *
 * @param form the version with which the application was submitted
 * @param typed what was typed into the open questions so far
 * @param version grows with every change; a save says which one it was typed over
 */
public record CorrectionTask(
        ApplicationView application, CorrectionView asked, FormDefinition form, FormEntries typed, long version) {

    /** Which questions are open, and how what is typed is judged. */
    public FormCorrection correction(FormSurroundings surroundings) {
        return new FormCorrection(
                form, surroundings, application.answers(), asked.wrong().keySet());
    }
}
