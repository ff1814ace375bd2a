package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** An appeal against this missed visit was made already. */
public class AppealMade extends BusinessException {

    public AppealMade() {
        super("appointment.error.appeal-made");
    }
}
