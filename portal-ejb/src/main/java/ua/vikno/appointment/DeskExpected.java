package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** People are expected at the desk, or have been: it is not removed. */
public class DeskExpected extends BusinessException {

    public DeskExpected() {
        super("appointment.error.expected");
    }
}
