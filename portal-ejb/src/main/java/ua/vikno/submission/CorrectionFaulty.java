package ua.vikno.submission;

import ua.vikno.kernel.BusinessException;

/** What was asked for or refused with cannot be sent so. */
public class CorrectionFaulty extends BusinessException {

    private CorrectionFaulty(String code, Object... arguments) {
        super("submission.error.correction." + code, arguments);
    }

    /** Nothing is marked. */
    static CorrectionFaulty nothing() {
        return new CorrectionFaulty("nothing");
    }

    /** A marked question is not there, or nobody types its answer. */
    static CorrectionFaulty field() {
        return new CorrectionFaulty("field");
    }

    /** A marked answer without words about it. */
    static CorrectionFaulty words() {
        return new CorrectionFaulty("words");
    }

    /** Too many words. */
    static CorrectionFaulty tooLong(int length, int most) {
        return new CorrectionFaulty("tooLong", length, most);
    }
}
