package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** The role reaches beyond what this person looks after. */
public class NotYoursToGive extends BusinessException {

    public NotYoursToGive() {
        super("organisation.not-yours-to-give");
    }
}
