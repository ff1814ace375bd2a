package ua.vikno.content;

import java.util.Locale;
import java.util.regex.Pattern;
import ua.vikno.kernel.Transliteration;

/** Names in addresses, made of Ukrainian titles by the official transliteration (постанова КМУ № 55 від 27.01.2010). */
final class Slugs {

    static final int LONGEST = 80;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slugs() {}

    static boolean fits(String slug) {
        return slug.length() <= LONGEST && SHAPE.matcher(slug).matches();
    }

    /** A name for this title; {@code piece} where it has no letter. */
    static String of(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("['ʼ’‘`]", "").replace("зг", "zgh");
        StringBuilder slug = new StringBuilder();
        boolean begins = true;
        for (char letter : plain.toCharArray()) {
            slug.append(letter(letter, begins));
            begins = !Character.isLetterOrDigit(letter);
        }
        String shaped = slug.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
        String cut = shaped.length() <= LONGEST
                ? shaped
                : shaped.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "piece" : cut;
    }

    private static String letter(char letter, boolean begins) {
        return (begins ? Transliteration.first(letter) : Transliteration.inside(letter))
                .orElseGet(() -> letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9'
                        ? String.valueOf(letter)
                        : "-");
    }
}
