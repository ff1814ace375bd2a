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
    HANDED_OVER;

    /** The states that may follow. */
    public Set<CaseStatus> successors() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(SUSPENDED, WAITING_AT_OFFICE, PROVIDED);
            case SUSPENDED -> EnumSet.of(REGISTERED);
            case WAITING_AT_OFFICE -> EnumSet.of(HANDED_OVER);
            case PROVIDED, HANDED_OVER -> EnumSet.noneOf(CaseStatus.class);
        };
    }

    public boolean canBecome(CaseStatus next) {
        return successors().contains(next);
    }

    /** Nothing more is owed to the person. */
    public boolean isClosed() {
        return successors().isEmpty();
    }

    /** The result exists. */
    public boolean hasResult() {
        return this != REGISTERED && this != SUSPENDED;
    }
}
