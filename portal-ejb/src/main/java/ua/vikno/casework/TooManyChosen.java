package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** More applications at once than a person can answer for. */
public class TooManyChosen extends BusinessException {

    public TooManyChosen(int most) {
        super("casework.error.too-many-chosen", most);
    }
}
