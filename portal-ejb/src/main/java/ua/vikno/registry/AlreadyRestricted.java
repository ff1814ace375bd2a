package ua.vikno.registry;

import ua.vikno.kernel.BusinessException;

/** The person's data are restricted already. */
public class AlreadyRestricted extends BusinessException {

    public AlreadyRestricted() {
        super("privacy.error.already-restricted");
    }
}
