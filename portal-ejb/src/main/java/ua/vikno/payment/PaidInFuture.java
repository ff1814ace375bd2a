package ua.vikno.payment;

import ua.vikno.kernel.BusinessException;

/** The day on a receipt is still to come. */
public class PaidInFuture extends BusinessException {

    PaidInFuture() {
        super("payment.error.future");
    }
}
