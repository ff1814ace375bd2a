package ua.vikno.search;

import ua.vikno.kernel.BusinessException;

/** There are words for this meaning already: add yours to them. */
public class MeaningKept extends BusinessException {

    MeaningKept(String meaning) {
        super("search.error.kept", meaning);
    }
}
