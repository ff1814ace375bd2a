package ua.vikno.submission;

import ua.vikno.kernel.BusinessException;

/** The person's account has no e-mail address. */
public class NoAddressKnown extends BusinessException {

    NoAddressKnown() {
        super("submission.error.noAddress");
    }
}
