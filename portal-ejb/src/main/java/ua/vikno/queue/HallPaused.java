package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** The hall stands still: nobody is called and no ticket is taken. */
public class HallPaused extends BusinessException {

    public HallPaused() {
        super("queue.error.hall-paused");
    }
}
