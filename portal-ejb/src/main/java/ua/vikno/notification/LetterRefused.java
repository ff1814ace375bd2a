package ua.vikno.notification;

/** The mail server did not take this letter. */
public class LetterRefused extends RuntimeException {

    private final boolean forGood;

    /**
     * A refusal.
     *
     * @param forGood another try would end the same (an address that does not exist)
     */
    public LetterRefused(String message, boolean forGood, Throwable cause) {
        super(message, cause);
        this.forGood = forGood;
    }

    public boolean isForGood() {
        return forGood;
    }
}
