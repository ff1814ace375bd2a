package ua.vikno.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Which offices take bookings, for everyone. */
@Stateless
public class BookableOffices {

    @Inject
    ReceptionRows rows;

    /** Whether an office takes bookings and has a desk to come to. */
    @PermitAll
    public boolean takes(long office) {
        return rows.reception(office).filter(reception -> reception.open).isPresent()
                && !rows.desks(office).isEmpty();
    }
}
