package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** Somebody changed it meanwhile. */
public class ScheduleMoved extends BusinessException {

    public ScheduleMoved() {
        super("appointment.error.moved");
    }
}
