package ua.vikno.web.open.map;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A coordinate as people write it: decimal comma or point, spaces, a degree sign. */
final class Degrees {

    /** Longer than any coordinate; what is longer is not looked at. */
    private static final int LONGEST = 40;

    private static final Pattern NOISE = Pattern.compile("[\\s\u00A0\u202F°]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,3}(?:[.,][0-9]{1,12})?");

    private Degrees() {}

    /** Degrees; empty when the text is not one finite number. */
    static OptionalDouble read(String text) {
        if (text == null || text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        String bare = NOISE.matcher(text).replaceAll("").replace('\u2212', '-');
        return NUMBER.matcher(bare).matches()
                ? OptionalDouble.of(Double.parseDouble(bare.replace(',', '.')))
                : OptionalDouble.empty();
    }
}
