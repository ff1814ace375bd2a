package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** The code is not the one that was sent. */
public class WrongCode extends BusinessException {

    /**
     * Tells how often one may still try.
     *
     * @param left tries that are left of this code
     */
    public WrongCode(int left) {
        super(left == 0 ? "appointment.error.code-last" : "appointment.error.code-wrong", left);
    }
}
