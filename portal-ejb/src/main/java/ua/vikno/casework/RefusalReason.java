package ua.vikno.casework;

import ua.vikno.kernel.Bilingual;

/**
 * Why an application may be refused.
 *
 * @param name as the administrator chooses it
 * @param words as the person reads it
 * @param basis the article; null where a centre's own reason names none
 */
public record RefusalReason(String code, Bilingual name, Bilingual words, Bilingual basis) {}
