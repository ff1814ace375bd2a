package ua.vikno.privacy;

import ua.vikno.kernel.BusinessException;

/** The tax number is none, or nobody of this number has an account here. */
public class NobodyOfThisNumber extends BusinessException {

    public NobodyOfThisNumber() {
        super("privacy.error.nobody");
    }
}
