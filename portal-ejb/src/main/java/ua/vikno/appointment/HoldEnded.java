package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** The time is held no more: it was not confirmed in time, or never was. */
public class HoldEnded extends BusinessException {

    public HoldEnded() {
        super("appointment.error.hold-ended");
    }
}
