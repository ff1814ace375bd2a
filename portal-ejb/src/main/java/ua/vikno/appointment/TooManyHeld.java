package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** One browser holds as many times as it may: the others want some too. */
public class TooManyHeld extends BusinessException {

    public TooManyHeld() {
        super("appointment.error.many-held");
    }
}
