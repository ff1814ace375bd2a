package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** The person is away on some of these days already. */
public class AbsenceOverlaps extends BusinessException {

    public AbsenceOverlaps() {
        super("organisation.absence-overlaps");
    }
}
