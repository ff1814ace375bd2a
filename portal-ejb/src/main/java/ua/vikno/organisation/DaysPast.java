package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** The days are over already: what was is not written anew. */
public class DaysPast extends BusinessException {

    public DaysPast() {
        super("organisation.days-past");
    }
}
