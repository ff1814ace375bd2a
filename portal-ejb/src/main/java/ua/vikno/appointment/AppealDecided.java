package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** A colleague has decided on the appeal already. */
public class AppealDecided extends BusinessException {

    public AppealDecided() {
        super("appointment.error.appeal-decided");
    }
}
