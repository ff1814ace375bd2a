package ua.vikno.casework;

import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/**
 * What a stage begins with.
 *
 * @param turn 1 for the first; stages of the same turn stand beside each other
 * @param step id in the route; empty for the frame of every route and for what was asked on the way
 * @param name what is done; null where the kind says enough
 * @param provider id of the body that does it or gets it; null for the centre itself
 * @param administrators the centre's administrators do it, not the officers of the provider
 * @param performer who does it, as it is called that day
 * @param term how long it may take; null for what is left of the term of the case
 * @param question what was asked on the way; else empty
 */
record StagePlan(
        int turn,
        StageKind kind,
        String step,
        Bilingual name,
        Long provider,
        boolean administrators,
        Bilingual performer,
        Term term,
        String question) {

    /** A stage that every route has. */
    static StagePlan ofFrame(int turn, StageKind kind, Long provider, Bilingual performer) {
        return new StagePlan(turn, kind, "", null, provider, true, performer, null, "");
    }
}
