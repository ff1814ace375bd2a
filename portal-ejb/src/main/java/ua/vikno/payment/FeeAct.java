package ua.vikno.payment;

/** What happens to a fee. */
public enum FeeAct {
    RAISED,
    AMOUNT_SET,
    RECEIPT_ATTACHED,
    RECEIPT_REFUSED,
    PAID,
    EXEMPTION_ASKED,
    EXEMPTION_ACCEPTED,
    EXEMPTION_REFUSED,
    WITHDRAWN,
    CANCELLED,
    REFUND_ASKED,
    REFUNDED,
    REFUND_REFUSED
}
