package ua.vikno.notification;

/**
 * One short text as a gateway takes it.
 *
 * @param id ours, the same at every attempt
 * @param to {@code +380} and nine digits
 */
public record ShortText(String id, String to, String body) {

    /** Never the number: it would end up in logs. */
    @Override
    public String toString() {
        return id;
    }
}
