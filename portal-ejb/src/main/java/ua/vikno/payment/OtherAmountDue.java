package ua.vikno.payment;

import ua.vikno.kernel.BusinessException;

/** Another amount is due than the one on the clerk's page. */
public class OtherAmountDue extends BusinessException {

    OtherAmountDue() {
        super("payment.error.other-amount");
    }
}
