package ua.vikno.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * What public pages show, as a whole. The database itself notes each transaction that changes the catalogue, the content, the offices or
 * the calendar, so a change is seen on every node at once, whoever made it and by whatever program.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicContent {

    @Inject
    PublicState state;

    /** A name of what is committed now; another one after every change. */
    @PermitAll
    public String version() {
        return state.read();
    }
}
