package ua.vikno.document;

import ua.vikno.kernel.BusinessException;

/** The content is none of the kinds the portal keeps. Argument: how people call the kind, as {@code SVG}. */
public class FileTypeNotAccepted extends BusinessException {

    FileTypeNotAccepted(String kind) {
        super(kind.isEmpty() ? "document.error.type" : "document.error.typeOf", kind);
    }
}
