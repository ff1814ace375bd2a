package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** Somebody has said it by this ticket already. */
public class VoteGiven extends BusinessException {

    public VoteGiven() {
        super("queue.error.voted");
    }
}
