package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** The visit has its ticket. */
public class AlreadyGiven extends BusinessException {

    public AlreadyGiven() {
        super("queue.error.already");
    }
}
