package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** Somebody else has just done something with the ticket. */
public class TicketMoved extends BusinessException {

    public TicketMoved() {
        super("queue.error.moved");
    }
}
