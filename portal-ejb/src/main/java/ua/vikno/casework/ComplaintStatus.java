package ua.vikno.casework;

/** Where a complaint stands. */
public enum ComplaintStatus {
    /** Подано. */
    LODGED,
    /** Зареєстровано. */
    REGISTERED,
    /** Задоволено: the decision is cancelled. */
    UPHELD,
    /** Відмовлено в задоволенні: the decision stays. */
    DISMISSED
}
