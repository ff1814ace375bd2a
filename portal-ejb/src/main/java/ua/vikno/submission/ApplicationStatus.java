package ua.vikno.submission;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands for the person who submitted it, and what it can become. */
public enum ApplicationStatus {
    /** Подано. */
    SUBMITTED,
    /** Повернуто заявнику, щоб виправив; реєстрація чекає. */
    CORRECTION_ASKED,
    /** Виправлено заявником, чекає на реєстрацію. */
    CORRECTED,
    /** Зареєстровано. */
    REGISTERED,
    /** На розгляді. */
    IN_REVIEW,
    /** Треба доповнити (без руху). */
    INCOMPLETE,
    /** Зупинено. */
    SUSPENDED,
    /** Рішення ухвалено. */
    DECIDED,
    /** Результат готовий. */
    READY,
    /** Надано. */
    PROVIDED,
    /** Відмовлено. */
    REFUSED,
    /** Відкликано. */
    WITHDRAWN,
    /** Повернуто. */
    RETURNED,
    /** Закрито. */
    CLOSED;

    /** The states that may follow. */
    public Set<ApplicationStatus> successors() {
        return switch (this) {
            case SUBMITTED, CORRECTED -> EnumSet.of(REGISTERED, CORRECTION_ASKED, REFUSED, WITHDRAWN, RETURNED);
            case CORRECTION_ASKED -> EnumSet.of(CORRECTED, WITHDRAWN);
            case REGISTERED, IN_REVIEW ->
                EnumSet.of(
                        IN_REVIEW,
                        INCOMPLETE,
                        SUSPENDED,
                        DECIDED,
                        READY,
                        PROVIDED,
                        REFUSED,
                        WITHDRAWN,
                        RETURNED,
                        CLOSED);
            case INCOMPLETE -> EnumSet.of(IN_REVIEW, REFUSED, WITHDRAWN, RETURNED);
            case SUSPENDED -> EnumSet.of(IN_REVIEW, REFUSED, WITHDRAWN);
            case DECIDED -> EnumSet.of(READY, PROVIDED, REFUSED);
            case READY -> EnumSet.of(PROVIDED);
            // a complaint was upheld
            case REFUSED, CLOSED -> EnumSet.of(IN_REVIEW);
            case PROVIDED, WITHDRAWN, RETURNED -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }

    public boolean canBecome(ApplicationStatus next) {
        return next != this && successors().contains(next);
    }

    /** The term still runs: the result is not there yet. */
    public boolean isAwaited() {
        return !isFinal() && this != READY && this != CORRECTION_ASKED;
    }

    /** It waits in the centre to be registered. */
    public boolean isWaiting() {
        return this == SUBMITTED || this == CORRECTED;
    }

    /** Nobody has registered it yet, so the person may take it back. */
    public boolean isWithdrawable() {
        return isWaiting() || this == CORRECTION_ASKED;
    }

    /** Nothing more will happen, unless a complaint changes that. */
    public boolean isFinal() {
        return switch (this) {
            case PROVIDED, REFUSED, WITHDRAWN, RETURNED, CLOSED -> true;
            default -> false;
        };
    }
}
