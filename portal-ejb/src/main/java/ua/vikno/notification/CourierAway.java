package ua.vikno.notification;

/** The mail server cannot be reached, does not know us or is not set: nothing is wrong with the letter. */
public class CourierAway extends RuntimeException {

    public CourierAway(String message, Throwable cause) {
        super(message, cause);
    }
}
