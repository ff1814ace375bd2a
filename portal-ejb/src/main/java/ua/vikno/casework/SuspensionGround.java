package ua.vikno.casework;

import java.util.List;

/** Why a case stands (підстави зупинення провадження, law 2073-IX art. 64). */
public enum SuspensionGround {
    /** A party has died or is being reorganised. */
    PARTY,
    /** Another case has to be decided first. */
    OTHER_CASE,
    /** Experts are studying something. */
    EXPERTISE,
    /** What a special law names. */
    OTHER,
    /** It was decided, and the decision was complained about and cancelled; no clerk chooses it. */
    COMPLAINT;

    /** Those a clerk may suspend a case for. */
    public static List<SuspensionGround> ofLaw() {
        return List.of(PARTY, OTHER_CASE, EXPERTISE, OTHER);
    }
}
