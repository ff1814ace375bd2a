package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** Somebody else sits at the desk. */
public class DeskTaken extends BusinessException {

    public DeskTaken() {
        super("queue.error.desk-taken");
    }
}
