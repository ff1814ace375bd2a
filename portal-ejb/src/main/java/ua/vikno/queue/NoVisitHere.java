package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** No visit of today in this office is known by what was typed. */
public class NoVisitHere extends BusinessException {

    public NoVisitHere() {
        super("queue.error.no-visit");
    }
}
