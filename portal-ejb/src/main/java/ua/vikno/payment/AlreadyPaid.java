package ua.vikno.payment;

import ua.vikno.kernel.BusinessException;

/** Somebody has marked the fee as paid: money is not taken twice. */
public class AlreadyPaid extends BusinessException {

    AlreadyPaid(String clerk, String reference) {
        super("payment.error.already-paid", clerk, reference);
    }
}
