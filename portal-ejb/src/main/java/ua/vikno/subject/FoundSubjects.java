package ua.vikno.subject;

import ua.vikno.kernel.Page;

/**
 * What a search found.
 *
 * @param as what the words were understood as; null where nothing was typed
 * @param near how far what was found is from what was typed
 * @param many there are more than were counted: to be asked more exactly
 */
public record FoundSubjects(SoughtAs as, Near near, Page<SubjectRow> page, boolean many) {

    /** How far what was found is from what was typed. */
    public enum Near {
        /** What was typed, perhaps in another case of the word. */
        EXACT,
        /** It begins so. */
        BEGINNING,
        /** It is like it: somebody mistyped. */
        LIKE
    }
}
