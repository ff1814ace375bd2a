package ua.vikno.submission;

import ua.vikno.kernel.BusinessException;

/** A copy of this application was mailed today. Argument: its number. */
public class CopyMailedToday extends BusinessException {

    CopyMailedToday(ApplicationNumber number) {
        super("submission.error.mailedToday", number.toString());
    }
}
