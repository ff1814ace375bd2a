package ua.vikno.accessibility;

import ua.vikno.kernel.BusinessException;

/** More wait than anybody can read: somebody floods the form, and the telephone is the way now. */
public class TooManyBarriers extends BusinessException {

    TooManyBarriers() {
        super("accessibility.error.flood");
    }
}
