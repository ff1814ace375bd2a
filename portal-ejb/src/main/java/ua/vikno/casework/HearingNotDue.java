package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** The person cannot be heard so, or must be heard first. */
public class HearingNotDue extends BusinessException {

    private HearingNotDue(String key) {
        super(key);
    }

    static HearingNotDue day() {
        return new HearingNotDue("casework.error.hearing.day");
    }

    static HearingNotDue already() {
        return new HearingNotDue("casework.error.hearing.already");
    }

    static HearingNotDue none() {
        return new HearingNotDue("casework.error.hearing.none");
    }

    /** A decision against the person before they were heard. */
    static HearingNotDue first() {
        return new HearingNotDue("casework.error.hearing.first");
    }
}
