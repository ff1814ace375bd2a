package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** A centre would be left without a chief, or the installation without an operator. */
public class LastOfRole extends BusinessException {

    /** The role that nobody would hold: {@code chief} or {@code operator}. */
    public LastOfRole(String role) {
        super("organisation.last." + role);
    }
}
