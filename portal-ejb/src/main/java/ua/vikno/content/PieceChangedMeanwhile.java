package ua.vikno.content;

import ua.vikno.kernel.BusinessException;

/** Somebody changed the piece after the page was opened. */
public class PieceChangedMeanwhile extends BusinessException {

    PieceChangedMeanwhile() {
        super("content.reason.changed");
    }
}
