package ua.vikno.submission;

import ua.vikno.kernel.BusinessException;

/** Letters were asked for, but about nothing. */
public class NoNewsChosen extends BusinessException {

    NoNewsChosen() {
        super("submission.error.noNews");
    }
}
