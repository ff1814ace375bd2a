package ua.vikno.casework;

/** What a stage of a route is for. */
public enum StageKind {
    /** Реєстрація заяви. */
    REGISTRATION,
    /** Передання субʼєкту надання. */
    HANDING_TO_PROVIDER,
    /** Погодження. */
    APPROVAL,
    /** Запит до іншого органу. */
    REQUEST,
    /** Підготовка результату. */
    PREPARATION,
    /** Видача результату. */
    DELIVERY;

    /** A route may have it; the others are the frame of every route. */
    public boolean isOfRoutes() {
        return this == APPROVAL || this == REQUEST || this == PREPARATION;
    }

    /** It is done by an answer in words or by a mark, not by giving the result. */
    public boolean isAnswered() {
        return this == APPROVAL || this == REQUEST || this == HANDING_TO_PROVIDER;
    }
}
