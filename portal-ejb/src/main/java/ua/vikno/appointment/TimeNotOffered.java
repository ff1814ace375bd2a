package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** The time is over, too soon, or so far ahead that nobody can book it yet. */
public class TimeNotOffered extends BusinessException {

    public TimeNotOffered() {
        super("appointment.error.not-offered");
    }
}
