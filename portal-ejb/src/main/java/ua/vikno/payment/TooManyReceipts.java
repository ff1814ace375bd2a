package ua.vikno.payment;

import ua.vikno.kernel.BusinessException;

/** More files than a fee holds. */
public class TooManyReceipts extends BusinessException {

    TooManyReceipts(int most) {
        super("payment.error.too-many", most);
    }
}
