package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** The substitute is the absent person, does not work here on these days, is away, or is out of reach. */
public class SubstituteUnfit extends BusinessException {

    public SubstituteUnfit() {
        super("organisation.substitute-unfit");
    }
}
