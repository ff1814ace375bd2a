package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** Somebody else saved other rules of the hall meanwhile. */
public class HallRulesMoved extends BusinessException {

    public HallRulesMoved() {
        super("queue.error.rules-moved");
    }
}
