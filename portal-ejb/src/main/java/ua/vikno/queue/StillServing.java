package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** Somebody is still at the desk. */
public class StillServing extends BusinessException {

    public StillServing() {
        super("queue.error.still-serving");
    }
}
