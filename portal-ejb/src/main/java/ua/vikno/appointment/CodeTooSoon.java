package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** A code has just been sent: the next one may go in a little while. */
public class CodeTooSoon extends BusinessException {

    /** Tells when. */
    public CodeTooSoon(long seconds) {
        super("appointment.error.code-soon", seconds);
    }
}
