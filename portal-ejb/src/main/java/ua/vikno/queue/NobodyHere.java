package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** Nobody is at the desk, so there is nothing to do with them. */
public class NobodyHere extends BusinessException {

    public NobodyHere() {
        super("queue.error.nobody-here");
    }
}
