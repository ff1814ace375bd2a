package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** The person has this very key or access already. */
public class AlreadyHeld extends BusinessException {

    public AlreadyHeld() {
        super("organisation.already-held");
    }
}
