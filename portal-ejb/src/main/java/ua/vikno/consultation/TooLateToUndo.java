package ua.vikno.consultation;

import ua.vikno.kernel.BusinessException;

/** A consultation is taken back by whoever recorded it, within a minute. */
public class TooLateToUndo extends BusinessException {

    TooLateToUndo() {
        super("consultation.error.undo");
    }
}
