package ua.vikno.submission;

import ua.vikno.form.ProblemCode;
import ua.vikno.kernel.BusinessException;

/** The field holds as many files as it may. Argument: how many. */
public class TooManyFiles extends BusinessException {

    TooManyFiles(int most) {
        super(ProblemCode.TOO_MANY_FILES.key(), most);
    }
}
