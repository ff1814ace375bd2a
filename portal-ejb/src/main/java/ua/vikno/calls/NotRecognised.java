package ua.vikno.calls;

import ua.vikno.kernel.BusinessException;

/** Whoever was not recognised is told nothing of anybody's data. */
public class NotRecognised extends BusinessException {

    NotRecognised() {
        super("calls.reason.not-recognised");
    }
}
