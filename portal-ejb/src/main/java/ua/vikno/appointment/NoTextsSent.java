package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** The portal sends no short texts: who has no account cannot confirm. */
public class NoTextsSent extends BusinessException {

    public NoTextsSent() {
        super("appointment.error.no-texts");
    }
}
