package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** So many codes were sent that it must be a mistake or a game. */
public class TooManyCodes extends BusinessException {

    public TooManyCodes() {
        super("appointment.error.many-codes");
    }
}
