package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** Rules of a hall that cannot be: a number is missing or too big. */
public class HallRulesUnfit extends BusinessException {

    public HallRulesUnfit() {
        super("queue.error.rules-unfit");
    }
}
