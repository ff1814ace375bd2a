package ua.vikno.desk;

import ua.vikno.kernel.BusinessException;

/** The portal knows somebody else by this number: another name or another day of birth. */
public class OtherPersonsNumber extends BusinessException {

    OtherPersonsNumber() {
        super("desk.error.other-person");
    }
}
