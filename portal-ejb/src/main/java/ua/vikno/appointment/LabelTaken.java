package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** Another desk of the office has this label. */
public class LabelTaken extends BusinessException {

    public LabelTaken() {
        super("appointment.error.label");
    }
}
