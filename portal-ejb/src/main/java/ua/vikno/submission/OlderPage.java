package ua.vikno.submission;

/**
 * A page of a draft as it was sent; it may have been made before the draft moved to a newer version of its form.
 *
 * @param code of the form the page shows; empty where the page does not say, and shows the draft's own
 * @param form version of that form
 * @param step number of the step in that version, 1 for the first
 * @param base version of the draft over which the page was made
 */
public record OlderPage(DraftId draft, String code, int form, int step, long base) {

    /** Whether the page shows the form that the draft has now. */
    boolean isOf(Draft draft) {
        return code.isEmpty() || code.equals(draft.formCode) && form == draft.formVersion;
    }
}
