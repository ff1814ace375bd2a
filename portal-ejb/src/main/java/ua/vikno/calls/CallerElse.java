package ua.vikno.calls;

import ua.vikno.kernel.BusinessException;

/** A call is one person's: somebody else was written down in it already. */
public class CallerElse extends BusinessException {

    CallerElse() {
        super("calls.reason.else");
    }
}
