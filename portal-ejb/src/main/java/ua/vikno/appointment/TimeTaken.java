package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** The time is not free any more: somebody was faster, or the office does not take people then. */
public class TimeTaken extends BusinessException {

    public TimeTaken() {
        super("appointment.error.taken");
    }
}
