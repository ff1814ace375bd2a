package ua.vikno.registry;

import ua.vikno.kernel.BusinessException;

/** The decision was undone meanwhile. */
public class AlreadyParted extends BusinessException {

    public AlreadyParted() {
        super("subject.error.already-parted");
    }
}
