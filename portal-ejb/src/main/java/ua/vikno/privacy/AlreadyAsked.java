package ua.vikno.privacy;

import ua.vikno.kernel.BusinessException;

/** The person has asked about this line before. */
public class AlreadyAsked extends BusinessException {

    public AlreadyAsked() {
        super("privacy.error.already-asked");
    }
}
