package ua.vikno.desk;

import ua.vikno.kernel.BusinessException;

/** The data of this person are restricted; they are served from their card, after writing why. */
public class VisitorRestricted extends BusinessException {

    VisitorRestricted() {
        super("desk.error.restricted");
    }
}
