package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** The acting person sits at no desk of a hall now. */
public class NotAtDesk extends BusinessException {

    public NotAtDesk() {
        super("queue.error.not-at-desk");
    }
}
