package ua.vikno.submission;

import java.time.Instant;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.kernel.Bilingual;

/**
 * A draft with its form.
 *
 * @param entries what was typed, as it was typed
 * @param late what came after the session had ended and still waits to be looked at; nothing where nothing did
 * @param step furthest step reached, 1 for the first
 * @param version grows with every change; a save says which one it was typed over
 */
public record DraftView(
        DraftId id,
        String serviceCode,
        Bilingual serviceName,
        FormDefinition form,
        FormEntries entries,
        FormEntries late,
        int step,
        long version,
        Instant savedAt) {

    public boolean hasLate() {
        return !late.values().isEmpty();
    }
}
