package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** The person has as many visits to come as one may have in this office. */
public class TooManyVisits extends BusinessException {

    /** Tells how many that is. */
    public TooManyVisits(int most) {
        super("appointment.error.many-visits", most);
    }
}
