package ua.vikno.web.my.submission;

import ua.vikno.kernel.Bilingual;

/**
 * An answer that a newer version of its form has no place for.
 *
 * @param label what was asked, in a row also whose
 * @param text what was answered
 */
public record LeftView(Bilingual label, String text) {}
