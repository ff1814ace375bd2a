package ua.vikno.calls;

import ua.vikno.kernel.BusinessException;

/** An operator answers one call at a time: the one before is ended first. */
public class CallGoesOn extends BusinessException {

    CallGoesOn() {
        super("calls.reason.goes-on");
    }
}
