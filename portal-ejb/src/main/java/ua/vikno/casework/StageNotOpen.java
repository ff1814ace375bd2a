package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** The stage is done, or it waits for others. */
public class StageNotOpen extends BusinessException {

    StageNotOpen(String number) {
        super("casework.error.stage-not-open", number);
    }
}
