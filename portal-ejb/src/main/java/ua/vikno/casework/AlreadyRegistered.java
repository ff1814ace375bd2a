package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** Another administrator was faster: the application has its case already. */
public class AlreadyRegistered extends BusinessException {

    public AlreadyRegistered(String application, String caseNumber, String registrar) {
        super("casework.error.already-registered", application, caseNumber, registrar);
    }
}
