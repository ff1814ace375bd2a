package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** A centre would be left without a chief. */
public class LastChief extends BusinessException {

    public LastChief() {
        super("organisation.last-chief");
    }
}
