package ua.vikno.notification;

import java.time.Instant;

/**
 * What became of one notice, for those who handle what it is about.
 *
 * @param template name of the letter, which has words on pages
 * @param address masked
 * @param at when it came to this state
 * @param reason code of what went wrong; empty where nothing did
 */
public record NoticeView(NewsChannel channel, String template, String address, State state, Instant at, String reason) {

    /** Where it stands. */
    public enum State {
        WAITING,
        /** Handed over; the other side's answer is not there yet. */
        SENDING,
        /** The mail server or the provider has it. */
        SENT,
        /** The telephone has it. */
        DELIVERED,
        /** It did not arrive, and a letter went instead. */
        REPLACED,
        FAILED
    }
}
