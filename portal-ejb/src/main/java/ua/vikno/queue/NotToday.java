package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** The visit is on another day or in another office. */
public class NotToday extends BusinessException {

    public NotToday() {
        super("queue.error.not-today");
    }
}
