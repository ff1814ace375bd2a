package ua.vikno.notification;

import java.time.Instant;

/**
 * How one courier stands: the mail server, or an account at a provider of short texts.
 *
 * @param kind {@code SMTP}, {@code HTTP} or {@code SMPP}
 * @param weight share among the others of its channel; 0 where it has none beside it
 * @param sentLastHour what it took within the last hour
 * @param delivered of that, what the telephones have
 * @param undelivered of that, what will not come
 * @param repeated of that, what was sent once more because an answer was lost
 * @param unanswered handed over, with the answer not there
 * @param openSince since when it is left alone; null while it works
 * @param nextProbe when it is tried again; null while it works
 * @param error code of what went wrong last; empty where nothing did
 */
public record CourierState(
        String name,
        NewsChannel channel,
        String kind,
        int weight,
        long sentLastHour,
        long delivered,
        long undelivered,
        long repeated,
        long unanswered,
        Instant openSince,
        Instant nextProbe,
        String error) {

    /** It is given work. */
    public boolean isWorking() {
        return openSince == null;
    }
}
