package ua.vikno.notification.adapter;

import java.util.Set;
import org.jsmpp.util.DeliveryReceiptState;
import ua.vikno.notification.TextAnswer;
import ua.vikno.notification.TextState;

/** What the statuses of SMPP 3.4 mean (5.1.3 of its specification), and the states of its receipts (appendix B). */
final class SmppReply {

    private static final int INVALID_DESTINATION = 0x0B;
    private static final int QUEUE_FULL = 0x14;
    private static final int THROTTLED = 0x58;

    /** Bind failed, wrong password, wrong system id, system error: the account or the provider, not the text. */
    private static final Set<Integer> PROVIDER = Set.of(0x08, 0x0D, 0x0E, 0x0F);

    private SmppReply() {}

    static TextAnswer of(int status) {
        return switch (status) {
            case INVALID_DESTINATION -> TextAnswer.of(TextAnswer.Kind.REFUSED, "no-such-number");
            case QUEUE_FULL, THROTTLED -> TextAnswer.of(TextAnswer.Kind.BUSY, "busy");
            default ->
                PROVIDER.contains(status)
                        ? TextAnswer.of(TextAnswer.Kind.AWAY, "not-let-in")
                        : TextAnswer.of(TextAnswer.Kind.LATER, "rejected");
        };
    }

    /** A receipt that is not the last word yet says only that the text is on its way. */
    static TextState of(String number, DeliveryReceiptState state, String error) {
        return switch (state) {
            case DELIVRD -> new TextState(TextState.Kind.DELIVERED, number, "");
            case EXPIRED -> new TextState(TextState.Kind.UNDELIVERED, number, "expired");
            case REJECTD -> new TextState(TextState.Kind.UNDELIVERED, number, "rejected");
            case UNDELIV -> new TextState(TextState.Kind.UNDELIVERED, number, cause(error));
            case DELETED -> new TextState(TextState.Kind.UNDELIVERED, number, "undelivered");
            default -> new TextState(TextState.Kind.ON_THE_WAY, number, "");
        };
    }

    /** Codes of errors are each provider's own; the two that the GSM map names are what most use. */
    private static String cause(String error) {
        return switch (error == null ? "" : error) {
            case "001" -> "no-such-number";
            case "027" -> "phone-off";
            default -> "undelivered";
        };
    }
}
