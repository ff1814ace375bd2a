package ua.vikno.identity;

import ua.vikno.kernel.NotFound;

/** Nobody signed in has this account. */
public class NoAccount extends NotFound {

    public NoAccount() {
        super("identity.no-account");
    }
}
