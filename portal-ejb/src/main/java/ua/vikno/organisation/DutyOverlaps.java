package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** The person has this very duty on some of these days. */
public class DutyOverlaps extends BusinessException {

    public DutyOverlaps() {
        super("organisation.duty-overlaps");
    }
}
