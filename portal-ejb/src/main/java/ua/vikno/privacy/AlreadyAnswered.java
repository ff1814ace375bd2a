package ua.vikno.privacy;

import ua.vikno.kernel.BusinessException;

/** Another officer was faster: the request has its answer. */
public class AlreadyAnswered extends BusinessException {

    public AlreadyAnswered() {
        super("privacy.error.already-answered");
    }
}
