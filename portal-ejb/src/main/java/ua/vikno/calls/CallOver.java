package ua.vikno.calls;

import ua.vikno.kernel.BusinessException;

/** The call is over: nothing more is done in it. */
public class CallOver extends BusinessException {

    CallOver() {
        super("calls.reason.over");
    }
}
