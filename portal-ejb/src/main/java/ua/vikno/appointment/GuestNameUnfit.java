package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** A name that cannot be one: none, or one that is too long. */
public class GuestNameUnfit extends BusinessException {

    public GuestNameUnfit() {
        super("appointment.error.guest-name");
    }
}
