package ua.vikno.notification;

/**
 * What a provider says of a text it was asked about.
 *
 * @param outsideId its number of the text; empty where it has none
 * @param reason why it was not delivered; empty where it was or is on the way
 */
public record TextState(Kind kind, String outsideId, String reason) {

    /** Where the text is. */
    public enum Kind {
        /** The provider never got it. */
        NOT_THERE,
        /** It has it, and the telephone not yet. */
        ON_THE_WAY,
        /** The telephone has it. */
        DELIVERED,
        /** It will not come. */
        UNDELIVERED
    }
}
