package ua.vikno.notification;

/** Carries letters out of the portal. Implementations stand in {@code adapter}. */
public interface Courier {

    /**
     * Hands one letter over; when it returns, the other side has taken it.
     *
     * @throws CourierAway where the other side cannot be reached: the letter was not tried and waits
     * @throws LetterRefused where it can, but does not take this letter
     */
    void carry(Letter letter);

    /** Lets go of what was held open between letters. */
    void rest();
}
