package ua.vikno.submission;

import ua.vikno.form.FormEntries;

/**
 * Keep what was typed.
 *
 * @param base version of the draft over which it was typed
 * @param step step reached by this
 * @param entries inputs of one step, an empty list for those left empty
 */
public record SaveDraft(DraftId draft, long base, int step, FormEntries entries) {}
