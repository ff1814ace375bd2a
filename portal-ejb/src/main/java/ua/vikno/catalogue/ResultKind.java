package ua.vikno.catalogue;

/** What a person holds in the end. */
public enum ResultKind {
    /** Запис у реєстрі. */
    REGISTRATION,
    /** Рішення. */
    DECISION,
    /** Довідка або посвідчення. */
    CERTIFICATE,
    /** Дозвіл або погодження. */
    PERMIT,
    /** Паспорт, посвідка, посвідчення водія. */
    IDENTITY_DOCUMENT,
    /** Витяг. */
    EXTRACT,
    /** Копія документа. */
    COPY,
    /** Направлення. */
    REFERRAL,
    /** Висновок. */
    CONCLUSION,
    /** Відповідь. */
    INFORMATION,
    /** Викопіювання або схема. */
    MAP_EXTRACT,
    /** Виплата. */
    PAYMENT,
    /** Картка. */
    CARD
}
