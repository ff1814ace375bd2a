package ua.vikno.reporting;

import ua.vikno.kernel.BusinessException;

/** A report is of one day or more, up to a year. */
public class PeriodNotReported extends BusinessException {

    public PeriodNotReported() {
        super("reporting.error.period");
    }
}
