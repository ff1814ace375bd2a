package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** The visit's time has come or is over: it is not changed any more. */
public class VisitBegun extends BusinessException {

    public VisitBegun() {
        super("appointment.error.begun");
    }
}
