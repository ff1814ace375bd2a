package ua.vikno.queue;

import ua.vikno.kernel.BusinessException;

/** The topic is for people of the centre's own community. */
public class ResidentsOnly extends BusinessException {

    public ResidentsOnly() {
        super("queue.error.residents-only");
    }
}
