package ua.vikno.submission;

import ua.vikno.kernel.BusinessException;

/** The same correction was typed in another window meanwhile; nothing was kept. */
public class CorrectionTypedElsewhere extends BusinessException {

    CorrectionTypedElsewhere() {
        super("submission.error.correction.elsewhere");
    }
}
