package ua.vikno.notification.adapter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.notification.TextParts;

/** A short text as octets: seven-bit characters one an octet, or UCS-2; cut into parts with a header where one does not hold it. */
final class TextBytes {

    private static final int ESCAPE = 0x1B;
    private static final String EXTENSION_CODES = "\n\u0014\u0028\u0029\u002F\u003C\u003D\u003E\u0040\u0065";

    private TextBytes() {}

    /** The whole text. */
    static byte[] whole(String body) {
        return bytes(body, TextParts.of(body));
    }

    /**
     * The text in parts.
     *
     * @param reference the same in all parts of one text
     */
    static List<byte[]> parts(String body, byte reference) {
        TextParts parts = TextParts.of(body);
        if (parts.isSingle()) {
            return List.of(bytes(body, parts));
        }
        List<String> cut = cut(body, parts);
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            byte[] header = {5, 0, 3, reference, (byte) cut.size(), (byte) (i + 1)};
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            part.writeBytes(header);
            part.writeBytes(bytes(cut.get(i), parts));
            all.add(part.toByteArray());
        }
        return all;
    }

    /** No character is cut in two, neither an escaped one nor a pair of surrogates. */
    private static List<String> cut(String body, TextParts parts) {
        List<String> cut = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int filled = 0;
        for (int i = 0; i < body.length(); i += Character.charCount(body.codePointAt(i))) {
            String one = Character.toString(body.codePointAt(i));
            int size = parts.sevenBit() ? TextParts.of(one).length() : one.length();
            if (filled + size > parts.perPart()) {
                cut.add(part.toString());
                part.setLength(0);
                filled = 0;
            }
            part.append(one);
            filled += size;
        }
        cut.add(part.toString());
        return cut;
    }

    private static byte[] bytes(String text, TextParts parts) {
        if (!parts.sevenBit()) {
            return text.getBytes(StandardCharsets.UTF_16BE);
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (char one : text.toCharArray()) {
            int extended = TextParts.EXTENSION.indexOf(one);
            if (extended >= 0) {
                octets.write(ESCAPE);
                octets.write(EXTENSION_CODES.charAt(extended));
            } else {
                octets.write(TextParts.ALPHABET.indexOf(one));
            }
        }
        return octets.toByteArray();
    }
}
