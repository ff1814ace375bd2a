package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** The application needs no visit: its service needs none, or it has been answered or taken back. */
public class NoVisitNeeded extends BusinessException {

    public NoVisitNeeded() {
        super("appointment.error.not-needed");
    }
}
