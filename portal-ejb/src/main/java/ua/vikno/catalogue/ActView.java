package ua.vikno.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/**
 * An act of law (нормативно-правовий акт) that cards cite.
 *
 * @param code by which cards cite it, as {@code law-5203-VI} in lower case
 * @param number as the act bears it; empty for a code of laws
 * @param year of the act, where a source tells it; else null
 * @param day of the act, where a source tells it; else null
 * @param title where a source tells it
 * @param changedOn day of its last change; null where nobody has noted one
 */
public record ActView(
        String code,
        Kind kind,
        String number,
        Integer year,
        LocalDate day,
        Optional<Bilingual> title,
        LocalDate changedOn) {

    /** Who made an act. */
    public enum Kind {
        /** Закон України. */
        LAW,
        /** Кодекс. */
        CODE,
        /** Постанова Кабінету Міністрів України. */
        GOVERNMENT,
        /** Наказ міністерства. */
        ORDER,
        /** Рішення ради. */
        COUNCIL,
        /** Інший акт. */
        OTHER
    }
}
