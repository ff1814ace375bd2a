package ua.vikno.organisation;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;

/**
 * A device as the chief's list shows it.
 *
 * @param id of the device
 * @param office name of its office
 * @param kind what it is for
 * @param state where it stands
 * @param code what it still has to type, null where it has or may no longer
 * @param codeUntil until when
 * @param created when the code was made
 * @param enrolled when the device came, null before
 */
public record DeviceView(
        long id,
        Bilingual office,
        DeviceKind kind,
        State state,
        DeviceCode code,
        Instant codeUntil,
        Instant created,
        Instant enrolled) {

    /** Where a device stands. */
    public enum State {
        /** Its code waits to be typed. */
        WAITING,
        /** Nobody typed the code in time. */
        LAPSED,
        ENROLLED,
        REVOKED
    }
}
