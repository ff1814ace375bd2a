package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** The last day is before the first. */
public class DaysReversed extends BusinessException {

    public DaysReversed() {
        super("organisation.days-reversed");
    }
}
