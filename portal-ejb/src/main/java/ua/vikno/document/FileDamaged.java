package ua.vikno.document;

import ua.vikno.kernel.BusinessException;

/** The file is empty, cut short, or is not what its name says. Argument: the name. */
public class FileDamaged extends BusinessException {

    private FileDamaged(String key, String name) {
        super(key, name);
    }

    static FileDamaged empty(String name) {
        return new FileDamaged("document.error.empty", name);
    }

    static FileDamaged cut(String name) {
        return new FileDamaged("document.error.damaged", name);
    }
}
