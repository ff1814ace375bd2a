package ua.vikno.calls;

import ua.vikno.kernel.BusinessException;

/** There is no telephone to write to or to look by: the number is hidden. */
public class NumberHidden extends BusinessException {

    NumberHidden() {
        super("calls.reason.hidden");
    }
}
