package ua.vikno.submission;

import ua.vikno.kernel.BusinessException;

/** The application has already moved on. Arguments: its number. */
public class ApplicationNotInState extends BusinessException {

    ApplicationNotInState(ApplicationNumber number, ApplicationStatus status) {
        super("submission.error.state." + status, number.toString());
    }
}
