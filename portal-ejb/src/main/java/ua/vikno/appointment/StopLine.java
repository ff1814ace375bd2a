package ua.vikno.appointment;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;

/**
 * A visit in a stretch in which nobody is received, without its person.
 *
 * @param number people know the visit by
 * @param topic what it is for
 * @param was when it was
 * @param state what became of it
 * @param becomes when it is to be or is now; null where no time is free
 * @param office where it is to be or is now; null where no time is free
 * @param desk label of the desk there; empty where no time is free
 */
public record StopLine(
        String number, Bilingual topic, Instant was, StopState state, Instant becomes, Bilingual office, String desk) {

    public boolean isPlaced() {
        return becomes != null;
    }

    /** Whether the time stays and only the desk is another. */
    public boolean isSameTime() {
        return was.equals(becomes);
    }
}
