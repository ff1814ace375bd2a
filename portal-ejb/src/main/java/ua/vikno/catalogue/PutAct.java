package ua.vikno.catalogue;

import java.time.LocalDate;

/**
 * Notes an act, or changes what is noted of it.
 *
 * @param code empty for a new one, which gets a code of its kind and number
 * @param day null where it is not known
 * @param changedOn null where no change is to be noted
 */
public record PutAct(
        String code,
        ActView.Kind kind,
        String number,
        LocalDate day,
        String titleUk,
        String titleEn,
        LocalDate changedOn) {}
