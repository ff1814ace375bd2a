package ua.vikno.submission;

import java.time.Instant;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.kernel.Bilingual;

/**
 * A draft with its form.
 *
 * @param entries what was typed, as it was typed
 * @param late what came after the session had ended and still waits to be looked at; null where nothing did
 * @param moved what a newer version of the form meant for it, or what of an earlier application has no place in it
 * @param repeats the application whose answers it began with; null for none
 * @param visitor for whom staff type it at a desk; empty for a person's own
 * @param step furthest step reached, 1 for the first
 * @param version grows with every change; a save says which one it was typed over
 */
public record DraftView(
        DraftId id,
        String serviceCode,
        Bilingual serviceName,
        FormDefinition form,
        FormEntries entries,
        Late late,
        MovedForm moved,
        ApplicationNumber repeats,
        String visitor,
        int step,
        long version,
        Instant savedAt) {

    /** What came after the session had ended: the step, what was typed on it and over which version of the draft. */
    public record Late(int step, long base, FormEntries entries) {}

    /** Staff type it at a desk for a visitor. */
    public boolean isAtDesk() {
        return !visitor.isEmpty();
    }

    public boolean hasLate() {
        return late != null;
    }

    /** Where the person goes on: where they were when the session ended, else the furthest step reached. */
    public int resume() {
        return late == null ? step : Math.min(late.step(), step);
    }
}
