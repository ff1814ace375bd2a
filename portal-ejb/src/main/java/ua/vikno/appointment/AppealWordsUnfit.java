package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** An appeal, or the reason of its refusal, has no words or too many. */
public class AppealWordsUnfit extends BusinessException {

    public AppealWordsUnfit() {
        super("appointment.error.appeal-words");
    }
}
