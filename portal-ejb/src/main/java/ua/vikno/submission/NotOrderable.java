package ua.vikno.submission;

import ua.vikno.kernel.BusinessException;

/** The service cannot be ordered on this portal today. Argument: its code. */
public class NotOrderable extends BusinessException {

    NotOrderable(String serviceCode) {
        super("submission.error.notOrderable", serviceCode);
    }
}
