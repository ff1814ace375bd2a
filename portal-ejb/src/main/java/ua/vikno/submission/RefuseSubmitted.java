package ua.vikno.submission;

import ua.vikno.kernel.Bilingual;

/**
 * Refuse an application before it is registered.
 *
 * @param code of the reason; null where it is told in words alone
 * @param reason what the person reads of it; null where it is told in words alone
 * @param basis the article; null where there is none
 * @param words the administrator's own; must be there where there is no reason
 */
public record RefuseSubmitted(ApplicationId application, String code, Bilingual reason, Bilingual basis, String words) {

    /** Most characters of one's own words. */
    public static final int LONGEST_WORDS = 2000;
}
