package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** The desk does not serve the topic, or nobody sits at it. */
public class NotServedThere extends BusinessException {

    public NotServedThere() {
        super("queue.error.not-there");
    }
}
