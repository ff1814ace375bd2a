package ua.vikno.notification;

import java.time.Instant;

/**
 * A notice that was given up and nothing went instead.
 *
 * @param template name of the letter, which has words on pages
 * @param address masked
 * @param provider who had it last; empty for letters
 * @param reason code of what went wrong
 * @param code of the mail server's answer; empty where there is none
 * @param at when the person was to be told
 */
public record FailedNotice(
        long id,
        NewsChannel channel,
        String template,
        String address,
        String provider,
        int attempts,
        String reason,
        String code,
        Instant at) {

    /** What went with the letter is gone, so it cannot be sent again. */
    public boolean isFinal() {
        return reason.equals(NoticeFigures.FILE_GONE);
    }
}
