package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** A result goes to people as a PDF, which every device opens and nobody changes by accident. */
public class ResultNotPdf extends BusinessException {

    public ResultNotPdf() {
        super("casework.error.not-pdf");
    }
}
