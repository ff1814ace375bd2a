package ua.vikno.accessibility;

import ua.vikno.kernel.BusinessException;

/** A colleague was faster: the message is closed. */
public class BarrierClosed extends BusinessException {

    BarrierClosed() {
        super("accessibility.error.closed");
    }
}
