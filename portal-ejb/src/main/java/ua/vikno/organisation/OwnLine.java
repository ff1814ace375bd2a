package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** Nobody gives a role to themselves, nor takes one away: another person does. */
public class OwnLine extends BusinessException {

    public OwnLine() {
        super("organisation.own-line");
    }
}
