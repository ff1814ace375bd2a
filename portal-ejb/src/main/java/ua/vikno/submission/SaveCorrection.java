package ua.vikno.submission;

import ua.vikno.form.FormEntries;

/**
 * Keep what was typed into the open questions of an application.
 *
 * @param base version of the correction over which it was typed
 * @param entries inputs, an empty list for those left empty
 */
public record SaveCorrection(ApplicationNumber application, long base, FormEntries entries) {}
