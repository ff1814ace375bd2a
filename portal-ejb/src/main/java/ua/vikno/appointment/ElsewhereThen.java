package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** The person has another visit at that time. */
public class ElsewhereThen extends BusinessException {

    public ElsewhereThen() {
        super("appointment.error.elsewhere");
    }
}
