package ua.vikno.notification.twin;

import java.nio.charset.StandardCharsets;
import ua.vikno.notification.TextParts;

/** Reads octets of SMPP as text: one seven-bit character an octet, or UCS-2. */
final class TwinAlphabet {

    private static final int ESCAPE = 0x1B;
    private static final String EXTENSION_CODES = "\n\u0014\u0028\u0029\u002F\u003C\u003D\u003E\u0040\u0065";

    private TwinAlphabet() {}

    static String read(byte[] octets, int from, boolean wide) {
        if (wide) {
            return new String(octets, from, octets.length - from, StandardCharsets.UTF_16BE);
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < octets.length; i++) {
            if (octets[i] == ESCAPE) {
                i++;
                text.append(TextParts.EXTENSION.charAt(EXTENSION_CODES.indexOf(octets[i])));
            } else {
                text.append(TextParts.ALPHABET.charAt(octets[i]));
            }
        }
        return text.toString();
    }
}
