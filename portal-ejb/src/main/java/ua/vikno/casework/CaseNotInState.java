package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** Somebody else has already moved the case on. */
public class CaseNotInState extends BusinessException {

    public CaseNotInState(String number, CaseStatus status) {
        super("casework.error.state." + status, number);
    }
}
