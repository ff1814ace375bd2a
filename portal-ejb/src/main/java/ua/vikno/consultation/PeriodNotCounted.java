package ua.vikno.consultation;

import ua.vikno.kernel.BusinessException;

/** Figures are of one day or more, up to a year. */
public class PeriodNotCounted extends BusinessException {

    public PeriodNotCounted() {
        super("consultation.error.period", ConsultationQuery.LONGEST);
    }
}
