package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** A desk that has a break calls nobody. */
public class OnBreak extends BusinessException {

    public OnBreak() {
        super("queue.error.on-break");
    }
}
