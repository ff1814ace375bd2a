package ua.vikno.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A card that is being written.
 *
 * @param basedOn edition it was begun from; 0 where there was none
 * @param version by which an act knows that nobody acted since
 * @param authors names of all who changed it
 * @param mine the person looking is one of them, and may not publish it
 * @param handedAt when it was handed over for publishing; null while it is not
 * @param handedName who did; else empty
 * @param from day from which it is to hold; null for at once
 * @param note what changed, for who publishes it
 * @param returnedName who sent it back the last time; empty where nobody did
 */
public record CardDraftView(
        int basedOn,
        long version,
        CardContent content,
        Instant changedAt,
        List<String> authors,
        boolean mine,
        Instant handedAt,
        String handedName,
        LocalDate from,
        String note,
        String returnedName,
        String returnedNote) {

    /** It waits for a second person. */
    public boolean isHanded() {
        return handedAt != null;
    }
}
