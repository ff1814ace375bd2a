package ua.vikno.casework;

/** Steps of the way of a case with one provider. */
public enum StageKind {
    /** Реєстрація заяви. */
    REGISTRATION,
    /** Передання субʼєкту надання. */
    HANDING_TO_PROVIDER,
    /** Підготовка результату. */
    PREPARATION,
    /** Видача результату. */
    DELIVERY
}
