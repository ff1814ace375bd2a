package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** The duty begins before the person works here, or after. */
public class OutsideEmployment extends BusinessException {

    public OutsideEmployment() {
        super("organisation.outside-employment");
    }
}
