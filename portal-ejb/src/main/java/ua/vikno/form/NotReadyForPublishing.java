package ua.vikno.form;

import ua.vikno.kernel.BusinessException;

/** The working copy has mistakes with which people could not fill it in. */
public class NotReadyForPublishing extends BusinessException {

    public NotReadyForPublishing(long mistakes) {
        super("builder.refused.mistakes", mistakes);
    }
}
