package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** Whoever is called has neither come nor been missed yet. */
public class StillCalled extends BusinessException {

    public StillCalled() {
        super("queue.error.still-called");
    }
}
