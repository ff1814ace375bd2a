package ua.vikno.appointment;

/**
 * How a guest wants to be called.
 *
 * @param value as they typed it, without needless spaces
 */
public record GuestName(String value) {

    /** As long as the form lets it be. */
    public static final int LONGEST = 150;

    /**
     * Takes the name without needless spaces.
     *
     * @throws GuestNameUnfit there is none, or it is too long
     */
    public GuestName {
        value = value == null ? "" : value.strip().replaceAll("\\s+", " ");
        if (value.isEmpty() || value.length() > LONGEST || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new GuestNameUnfit();
        }
    }
}
