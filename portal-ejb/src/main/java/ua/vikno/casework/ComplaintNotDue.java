package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** There is nothing to complain about, or no more time for it. */
public class ComplaintNotDue extends BusinessException {

    private ComplaintNotDue(String key) {
        super(key);
    }

    static ComplaintNotDue nothing() {
        return new ComplaintNotDue("casework.error.complaint.nothing");
    }

    static ComplaintNotDue made() {
        return new ComplaintNotDue("casework.error.complaint.made");
    }

    static ComplaintNotDue late() {
        return new ComplaintNotDue("casework.error.complaint.late");
    }
}
