package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** The person's duties ended while they were working. */
public class NotOnStaff extends BusinessException {

    public NotOnStaff() {
        super("organisation.not-on-staff");
    }
}
