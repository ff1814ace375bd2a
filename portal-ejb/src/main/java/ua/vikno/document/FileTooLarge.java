package ua.vikno.document;

import ua.vikno.kernel.BusinessException;

/** The file is larger than the portal takes. Arguments: its size and the limit, whole megabytes. */
public class FileTooLarge extends BusinessException {

    FileTooLarge(long size, long limit) {
        super(size < 0 ? "document.error.tooLarge" : "document.error.tooLargeBy", megabytes(size), limit >> 20);
    }

    private static long megabytes(long size) {
        return (size + (1 << 20) - 1) >> 20;
    }
}
