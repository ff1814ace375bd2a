package ua.vikno.registry;

import ua.vikno.kernel.BusinessException;

/** One of the two cards was merged meanwhile: another stands for it. */
public class AlreadyMerged extends BusinessException {

    public AlreadyMerged() {
        super("subject.error.already-merged");
    }
}
