package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** Nobody goes ahead of others whose document was not seen. */
public class DocumentNotSeen extends BusinessException {

    public DocumentNotSeen() {
        super("queue.error.document");
    }
}
