package ua.vikno.notification;

import java.util.Optional;
import ua.vikno.kernel.PhoneNumber;

/** Telephones of people, known to the feature above that keeps their accounts. */
public interface Telephones {

    /** The telephone of an account; empty where none is known. */
    Optional<PhoneNumber> of(long account);
}
