package ua.vikno.submission;

import ua.vikno.kernel.BusinessException;

/** The draft has become an application: in another tab, or by pressing the button before. */
public class DraftSubmitted extends BusinessException {

    private final ApplicationNumber number;

    DraftSubmitted(ApplicationNumber number) {
        super("submission.error.submitted", number.toString());
        this.number = number;
    }

    /** Number of the application it became. */
    public ApplicationNumber number() {
        return number;
    }
}
