package ua.vikno.appointment;

import java.util.Collection;
import ua.vikno.kernel.BusinessException;

/** Codes that no service has, or that another topic of the centre has already. */
public class ServicesNotTaken extends BusinessException {

    /** Names them. */
    public ServicesNotTaken(Collection<String> codes) {
        super("appointment.error.services", String.join(", ", codes));
    }
}
