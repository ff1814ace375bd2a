package ua.vikno.payment;

/** Where the fee of an application stands. */
public enum FeeStatus {
    /** Суму уточнюють: a clerk will tell it. */
    AMOUNT_AWAITED,
    /** До сплати. */
    DUE,
    /** Квитанцію додано: a clerk looks whether the money came. */
    RECEIPT_GIVEN,
    /** Сплачено, a clerk said so. */
    PAID,
    /** Просять повернути. */
    REFUND_ASKED,
    /** Повернуто. */
    REFUNDED,
    /** Звільнено від плати. */
    EXEMPT,
    /** Скасовано: the application was withdrawn before anything was paid. */
    CANCELLED;

    /** Nothing was given yet, so what is due may still change. */
    public boolean isOpen() {
        return this == AMOUNT_AWAITED || this == DUE;
    }

    /** Money is expected, or its receipt was given. */
    public boolean isPayable() {
        return this == DUE || this == RECEIPT_GIVEN;
    }

    /** Nothing more will happen. */
    public boolean isFinal() {
        return this == EXEMPT || this == CANCELLED || this == REFUNDED;
    }
}
