package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** What a browser sent does not show that it worked; pressing again gets a new task. */
public class ProofUnfit extends BusinessException {

    private final Cause cause;

    /** What is wrong with it. */
    enum Cause {
        /** Not made here, or for another time or address. */
        FORGED,
        EXPIRED,
        /** The address holds more by now than when the task was given. */
        EASY,
        UNSOLVED,
        USED
    }

    ProofUnfit(Cause cause) {
        super("appointment.error.proof");
        this.cause = cause;
    }

    Cause cause() {
        return cause;
    }
}
