package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** Somebody else has already moved the complaint on. */
public class ComplaintNotInState extends BusinessException {

    ComplaintNotInState(ComplaintStatus status) {
        super("casework.error.complaint." + status);
    }
}
