package ua.vikno.notification;

/**
 * What became of handing one text over.
 *
 * @param outsideId the provider's number of it; empty where it took nothing
 * @param reason code of what went wrong; empty where nothing did
 */
public record TextAnswer(Kind kind, String outsideId, String reason) {

    /** How it ended. */
    public enum Kind {
        /** The provider has it. */
        TAKEN,
        /** The provider will never take this text. */
        REFUSED,
        /** The provider does not take it now, another time it may. */
        LATER,
        /** The provider takes no more for the moment. */
        BUSY,
        /** The provider cannot be reached or does not know us: it surely has nothing. */
        AWAY,
        /** It may have it and may not: the answer was lost. */
        LOST
    }

    public static TextAnswer taken(String outsideId) {
        return new TextAnswer(Kind.TAKEN, outsideId, "");
    }

    public static TextAnswer of(Kind kind, String reason) {
        return new TextAnswer(kind, "", reason);
    }

    /** The provider itself is at fault, not the text. */
    boolean isFailure() {
        return kind == Kind.AWAY || kind == Kind.LOST;
    }
}
