package ua.vikno.submission;

import ua.vikno.kernel.BusinessException;

/** Short texts were asked for, but there is no telephone to send them to. */
public class NoPhoneKnown extends BusinessException {

    NoPhoneKnown() {
        super("submission.error.noPhone");
    }
}
