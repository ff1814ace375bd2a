package ua.vikno.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ua.vikno.kernel.PhoneNumber;

/**
 * A call with what was done in it.
 *
 * @param operator who answered
 * @param endedAt null while it goes on
 * @param phone whole; empty where it was hidden or is forgotten
 * @param callerName as the person called themselves or as on their card; empty while nobody asked
 * @param account of the person; null while nobody knows who it is
 * @param card of the person; null where they have none
 * @param kind null while it goes on
 * @param result null while it goes on
 * @param recording where the conversation can be heard; empty where nobody said
 * @param forgotten what tells who it was is not kept any more
 */
public record CallView(
        long id,
        String operator,
        Instant beganAt,
        Instant endedAt,
        String phone,
        String callerName,
        Long account,
        Long card,
        Recognition recognised,
        CallKind kind,
        CallResult result,
        String note,
        String recording,
        boolean forgotten,
        List<DeedView> deeds) {

    public CallView {
        deeds = List.copyOf(deeds);
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    /** Personal things may be told. */
    public boolean isVerified() {
        return recognised != Recognition.NOT;
    }

    /** As people write it; empty for none. */
    public String getSpaced() {
        return phone.isEmpty() ? "" : new PhoneNumber(phone).spaced();
    }

    /** Most of it hidden; empty for none. */
    public String getMasked() {
        return phone.isEmpty() ? "" : new PhoneNumber(phone).masked();
    }

    /** How long it took, in whole minutes, begun ones counted; 0 while it goes on. */
    public long getMinutes() {
        return isOpen() ? 0 : (Duration.between(beganAt, endedAt).toSeconds() + 59) / 60;
    }
}
