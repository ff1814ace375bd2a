package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** The reason is not, or no longer, one of the list. */
public class ReasonNotOffered extends BusinessException {

    ReasonNotOffered() {
        super("casework.error.reason-not-offered");
    }
}
