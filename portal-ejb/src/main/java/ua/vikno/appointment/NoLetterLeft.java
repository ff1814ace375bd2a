package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** The centre has as many topics as there are letters for their tickets. */
public class NoLetterLeft extends BusinessException {

    public NoLetterLeft() {
        super("appointment.error.letters");
    }
}
