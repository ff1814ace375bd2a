package ua.vikno.notification;

import java.time.Instant;

/**
 * How one channel stands.
 *
 * @param waiting messages that nobody has taken yet
 * @param later of them, those that were tried and wait for another try
 * @param sending messages handed over whose answer is not there
 * @param oldest when the oldest waiting one was written; null where none waits
 * @param sentLastHour taken by the other side within the last hour
 * @param failed given up with nothing instead
 * @param pausedAt since when an operator has stopped it; null while it runs
 * @param quietUntil end of the quiet hours; null outside them
 * @param nextProbe where nobody of the channel works: when the first is tried again; null where somebody works
 */
public record ChannelState(
        NewsChannel channel,
        long waiting,
        long later,
        long sending,
        Instant oldest,
        long sentLastHour,
        long failed,
        Instant pausedAt,
        Instant quietUntil,
        Instant nextProbe) {

    /** It has a way out. */
    public boolean isStopped() {
        return pausedAt != null;
    }
}
