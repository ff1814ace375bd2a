package ua.vikno.notification;

/**
 * How a short text travels: in the seven-bit alphabet of GSM 03.38 where all its characters are there, else in UCS-2; one part, or
 * several with a header each.
 *
 * @param sevenBit whether the seven-bit alphabet holds it
 * @param length characters as the network counts them: those of the extension table twice
 */
public record TextParts(boolean sevenBit, int length) {

    /** Characters of the seven-bit alphabet, at their places; the escape at 27 stands for itself. */
    public static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Characters of the extension table: an escape before each. */
    public static final String EXTENSION = "\f^{}\\[~]|€";

    private static final int SEVEN_BIT_ALONE = 160;
    private static final int SEVEN_BIT_PART = 153;
    private static final int WIDE_ALONE = 70;
    private static final int WIDE_PART = 67;

    /** Counts a text. */
    public static TextParts of(String body) {
        int length = 0;
        for (char one : body.toCharArray()) {
            if (EXTENSION.indexOf(one) >= 0) {
                length += 2;
            } else if (ALPHABET.indexOf(one) >= 0 && one != '\u001B') {
                length++;
            } else {
                return new TextParts(false, body.length());
            }
        }
        return new TextParts(true, length);
    }

    /** Whether one part holds it. */
    public boolean isSingle() {
        return length <= (sevenBit ? SEVEN_BIT_ALONE : WIDE_ALONE);
    }

    /** How many characters a part of several holds. */
    public int perPart() {
        return sevenBit ? SEVEN_BIT_PART : WIDE_PART;
    }

    /** How many parts it takes. */
    public int count() {
        return isSingle() ? 1 : (length + perPart() - 1) / perPart();
    }
}
