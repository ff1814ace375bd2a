package ua.vikno.desk;

import ua.vikno.casework.RegisteredCase;
import ua.vikno.submission.SubmitOutcome;

/**
 * What came of registering at the desk: a case, or why the form is not in order.
 *
 * @param registered null where nothing was submitted
 */
public record DeskOutcome(SubmitOutcome submitted, RegisteredCase registered) {

    public boolean isRegistered() {
        return registered != null;
    }
}
