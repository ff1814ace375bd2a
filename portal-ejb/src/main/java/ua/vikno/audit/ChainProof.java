package ua.vikno.audit;

import java.time.Instant;
import java.util.List;

/**
 * What checking the whole trail brought.
 *
 * @param seals how many seals were checked
 * @param flaws what is wrong, the first hundred at most; empty where the trail is whole
 * @param at when it was checked
 */
public record ChainProof(long seals, List<ChainFlaw> flaws, Instant at) {

    /** So many flaws are named, no more. */
    public static final int MOST = 100;

    public ChainProof {
        flaws = List.copyOf(flaws);
    }

    public boolean isWhole() {
        return flaws.isEmpty();
    }
}
