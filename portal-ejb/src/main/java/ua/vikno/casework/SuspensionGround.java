package ua.vikno.casework;

/** Why a case stands (підстави зупинення провадження, law 2073-IX art. 64). */
public enum SuspensionGround {
    /** A party has died or is being reorganised. */
    PARTY,
    /** Another case has to be decided first. */
    OTHER_CASE,
    /** Experts are studying something. */
    EXPERTISE,
    /** What a special law names. */
    OTHER
}
