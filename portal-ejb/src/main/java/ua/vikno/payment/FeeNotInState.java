package ua.vikno.payment;

import ua.vikno.kernel.BusinessException;

/** The fee has moved on: somebody did something meanwhile, and this act has no place any more. */
public class FeeNotInState extends BusinessException {

    FeeNotInState() {
        super("payment.error.moved");
    }
}
