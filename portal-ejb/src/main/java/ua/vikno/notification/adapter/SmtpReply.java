package ua.vikno.notification.adapter;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail server's answer means: codes from 500 are for good, 4xx may pass (RFC 5321, 4.2.1). */
final class SmtpReply {

    private static final Pattern CODE = Pattern.compile("(?m)^\\s*([245]\\d\\d)[ -]");

    private SmtpReply() {}

    /** Looks through the chain of what was thrown; an answer without a code may pass. */
    static boolean isForGood(MessagingException thrown) {
        Exception link = thrown;
        while (link != null) {
            Matcher code = CODE.matcher(String.valueOf(link.getMessage()));
            if (code.find()) {
                return code.group(1).startsWith("5");
            }
            link = link instanceof MessagingException messaging ? messaging.getNextException() : null;
        }
        return false;
    }
}
