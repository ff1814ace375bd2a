package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** The service's result is not a sheet of the city plan, so the portal cannot draw it. */
public class NoSheetOrdered extends BusinessException {

    public NoSheetOrdered(String number) {
        super("casework.error.no-sheet", number);
    }
}
