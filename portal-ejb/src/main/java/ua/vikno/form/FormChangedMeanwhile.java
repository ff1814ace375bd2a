package ua.vikno.form;

import ua.vikno.kernel.BusinessException;

/** Somebody else acted on the working copy after this page was opened: look at it as it stands now. */
public class FormChangedMeanwhile extends BusinessException {

    public FormChangedMeanwhile() {
        super("builder.refused.meanwhile");
    }
}
