package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** Another clerk works on the application now; who wants to act takes it over first. */
public class HeldByAnother extends BusinessException {

    public HeldByAnother(String application, String holder) {
        super("casework.error.held", application, holder);
    }
}
