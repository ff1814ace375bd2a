package ua.vikno.submission;

import ua.vikno.kernel.BusinessException;

/** Paper was asked for, but at no office where it could wait. */
public class NoOfficeChosen extends BusinessException {

    NoOfficeChosen() {
        super("submission.error.noOffice");
    }
}
