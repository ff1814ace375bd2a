package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** Somebody changed the line after the page was opened: look at it again. */
public class ChangedMeanwhile extends BusinessException {

    public ChangedMeanwhile() {
        super("organisation.changed-meanwhile");
    }
}
