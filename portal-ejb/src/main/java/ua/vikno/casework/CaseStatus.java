package ua.vikno.casework;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands, and what it can become. */
public enum CaseStatus {
    /** Зареєстровано, the provider works on it. */
    REGISTERED,
    /** Зупинено: the term does not run. */
    SUSPENDED,
    /** Чекає у відділенні: the paper is printed and waits for the person. */
    WAITING_AT_OFFICE,
    /** Надано: the result is in the cabinet. */
    PROVIDED,
    /** Видано: the person took the paper. */
    HANDED_OVER,
    /** Відмовлено, after the person was heard. */
    REFUSED,
    /** Закрито: there is nothing to decide. */
    CLOSED,
    /** Відкликано by the person. */
    WITHDRAWN;

    /** The states that may follow. */
    public Set<CaseStatus> successors() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(SUSPENDED, WAITING_AT_OFFICE, PROVIDED, REFUSED, CLOSED, WITHDRAWN);
            case SUSPENDED -> EnumSet.of(REGISTERED, WITHDRAWN);
            case WAITING_AT_OFFICE -> EnumSet.of(HANDED_OVER);
            // a complaint was upheld
            case REFUSED, CLOSED -> EnumSet.of(REGISTERED);
            case PROVIDED, HANDED_OVER, WITHDRAWN -> EnumSet.noneOf(CaseStatus.class);
        };
    }

    public boolean canBecome(CaseStatus next) {
        return successors().contains(next);
    }

    /** Nothing more is owed to the person, unless a complaint changes that. */
    public boolean isClosed() {
        return this != REGISTERED && this != SUSPENDED && this != WAITING_AT_OFFICE;
    }

    /** The result exists. */
    public boolean hasResult() {
        return this == WAITING_AT_OFFICE || this == PROVIDED || this == HANDED_OVER;
    }

    /** It was decided against what the person asked for. */
    public boolean isNegative() {
        return this == REFUSED || this == CLOSED;
    }
}
