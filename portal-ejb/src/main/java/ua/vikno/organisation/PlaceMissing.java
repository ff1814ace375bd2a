package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** The role works on an office or a provider that was not named, or not on the one that was. */
public class PlaceMissing extends BusinessException {

    public PlaceMissing() {
        super("organisation.place-missing");
    }
}
