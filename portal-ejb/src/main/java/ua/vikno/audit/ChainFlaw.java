package ua.vikno.audit;

/**
 * One thing that is wrong with the trail.
 *
 * @param kind what is wrong
 * @param seal number of the seal, 0 where there is none
 * @param entry id of the row, 0 where it is not known
 */
public record ChainFlaw(Kind kind, long seal, long entry) {

    /** What can be wrong. */
    public enum Kind {
        /** The row is not what was sealed. */
        ROW_CHANGED,
        /** The row was sealed or about to be and is not there. */
        ROW_GONE,
        /** The row came past the portal. */
        ROW_SLIPPED_IN,
        /** A seal is not there. */
        SEAL_GONE,
        /** The row is what was sealed, the seal is not. */
        SEAL_CHANGED,
        /** The published root of a day is not the seal it names. */
        ROOT_DIFFERS
    }
}
