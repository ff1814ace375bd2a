package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** How it was is asked of whoever was served. */
public class NotServedYet extends BusinessException {

    public NotServedYet() {
        super("queue.error.not-served");
    }
}
