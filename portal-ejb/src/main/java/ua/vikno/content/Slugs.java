package ua.vikno.content;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names in addresses, made of Ukrainian titles by the official transliteration (постанова КМУ № 55 від 27.01.2010). */
final class Slugs {

    static final int LONGEST = 80;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "h"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('є', "ie"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "y"),
            Map.entry('і', "i"),
            Map.entry('ї', "i"),
            Map.entry('й', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ь', ""),
            Map.entry('ю', "iu"),
            Map.entry('я', "ia"));

    /** How these are written where a word begins. */
    private static final Map<Character, String> FIRST = Map.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");

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
        if (begins && FIRST.containsKey(letter)) {
            return FIRST.get(letter);
        }
        if (LETTERS.containsKey(letter)) {
            return LETTERS.get(letter);
        }
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' ? String.valueOf(letter) : "-";
    }
}
