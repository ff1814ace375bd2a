package ua.vikno.submission;

import ua.vikno.kernel.BusinessException;

/** More text than a draft holds. Arguments: characters typed, characters that fit. */
public class TooMuchTyped extends BusinessException {

    TooMuchTyped(long length, long most) {
        super("submission.error.tooMuch", length, most);
    }
}
