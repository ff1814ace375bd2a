package ua.vikno.form;

import ua.vikno.kernel.Bilingual;

/**
 * One of the answers to choose from.
 *
 * @param id what is stored
 * @param note second line, null where there is none
 */
public record FormOption(String id, Bilingual label, Bilingual note) {}
