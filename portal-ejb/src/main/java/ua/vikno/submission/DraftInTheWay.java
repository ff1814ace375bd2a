package ua.vikno.submission;

import ua.vikno.kernel.BusinessException;

/** There is a draft of this service already, and a person has one at a time: they say what becomes of it. */
public class DraftInTheWay extends BusinessException {

    DraftInTheWay() {
        super("submission.error.draftInTheWay");
    }
}
