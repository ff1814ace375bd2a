package ua.vikno.payment;

/** How a fee was paid, as the clerk saw it. */
public enum PaymentMethod {
    /** Переказ на рахунок. */
    TRANSFER,
    /** Платіжний термінал у залі. */
    TERMINAL,
    /** POS-термінал на робочому місці. */
    POS
}
