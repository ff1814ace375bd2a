package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** Another topic of the centre has this name. */
public class TopicNameTaken extends BusinessException {

    public TopicNameTaken() {
        super("appointment.error.topic-name");
    }
}
