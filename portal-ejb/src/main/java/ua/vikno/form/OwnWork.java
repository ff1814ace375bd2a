package ua.vikno.form;

import ua.vikno.kernel.BusinessException;

/** Who made a version does not publish it: a second person does. */
public class OwnWork extends BusinessException {

    public OwnWork() {
        super("builder.refused.own-work");
    }
}
