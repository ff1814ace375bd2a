package ua.vikno.audit;

import ua.vikno.kernel.BusinessException;

/** The trail is looked at a year at a time, from a day to a later one. */
public class PeriodTooLong extends BusinessException {

    public PeriodTooLong() {
        super("audit.error.period");
    }
}
