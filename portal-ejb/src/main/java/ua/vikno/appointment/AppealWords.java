package ua.vikno.appointment;

/**
 * What somebody says to a missed visit, or the chief to that.
 *
 * @param value as they typed it, without space around
 */
public record AppealWords(String value) {

    /** As long as the forms let it be. */
    public static final int LONGEST = 500;

    /**
     * Takes the words without space around them.
     *
     * @throws AppealWordsUnfit there are none, or too many
     */
    public AppealWords {
        // a browser sends a line's end as two characters and counts it as one
        value = value == null ? "" : value.replace("\r\n", "\n").strip();
        if (value.isEmpty() || value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw new AppealWordsUnfit();
        }
    }
}
