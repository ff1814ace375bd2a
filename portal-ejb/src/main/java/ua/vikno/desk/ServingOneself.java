package ua.vikno.desk;

import ua.vikno.kernel.BusinessException;

/** Staff take no application from themselves: that would be one person on both sides of the desk. */
public class ServingOneself extends BusinessException {

    ServingOneself() {
        super("desk.error.oneself");
    }
}
