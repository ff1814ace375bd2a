package ua.vikno.consultation;

import ua.vikno.kernel.BusinessException;

/** Two topics cannot be on one key. */
public class KeyTaken extends BusinessException {

    KeyTaken(int key) {
        super("consultation.error.key", key);
    }
}
