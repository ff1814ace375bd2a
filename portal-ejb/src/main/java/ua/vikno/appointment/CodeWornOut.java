package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** There is no code to compare with: it is too old, or was tried too often. */
public class CodeWornOut extends BusinessException {

    public CodeWornOut() {
        super("appointment.error.code-worn");
    }
}
